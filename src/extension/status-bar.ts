import * as vscode from 'vscode';
import { FACET_IDS } from '../core/index.ts';
import { type Documents, isCheckable } from './documents.ts';
import { showsStatusBar } from './settings.ts';
import { facetName, levelName } from './words.ts';

/** `Postmortem 3/4` while a postmortem is in the active editor; a click opens the preview. Keeps the context key, too. */
export function registerStatusBar(documents: Documents): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('postmortem.coverage', vscode.StatusBarAlignment.Right, 90);
  item.name = vscode.l10n.t('Postmortem coverage');
  item.command = 'postmortem.showPreviewToSide';
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const analysis = document && isCheckable(document) ? documents.analysis(document) : undefined;
    const isPostmortem = analysis?.postmortem.recognition.isPostmortem === true;
    void vscode.commands.executeCommand('setContext', 'postmortem.isPostmortem', isPostmortem);
    if (!analysis || !isPostmortem || !showsStatusBar()) {
      item.hide();
      return;
    }
    const { coverage } = analysis.postmortem;
    const covered = FACET_IDS.filter((id) => coverage[id].level === 'covered').length;
    item.text = vscode.l10n.t('Postmortem {0}/{1}', covered, FACET_IDS.length);
    const lines = FACET_IDS.map((id) => `${facetName(id)}: ${levelName(coverage[id].level)}`);
    item.tooltip = [...lines, '', vscode.l10n.t('Click to open the preview.')].join('\n');
    item.accessibilityInformation = {
      label: vscode.l10n.t(
        'Postmortem: {0} of {1} facets covered. {2}',
        covered,
        FACET_IDS.length,
        lines.join(', '),
      ),
    };
    item.show();
  };
  const onChange = (document: vscode.TextDocument): void => {
    if (document === vscode.window.activeTextEditor?.document) setTimeout(update, 0);
  };
  // Not while the editor is starting: reading the first document is the dear part.
  setTimeout(update, 0);
  return vscode.Disposable.from(
    item,
    documents.onDidChange(onChange),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('postmortem.statusBar')) update();
    }),
  );
}
