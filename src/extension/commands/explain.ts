import * as vscode from 'vscode';
import { explain, PRESETS, RULES } from '../../core/index.ts';
import { type Documents, isCheckable } from '../documents.ts';

/** `Postmortem: Explain This File`: why it is or isn't checked, by which schema, configuration and rules. */
export function explainFile(documents: Documents) {
  return async (): Promise<string | undefined> => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isCheckable(document)) {
      const words = vscode.l10n.t('Only Markdown files that can be written to are checked.');
      void vscode.window.showInformationMessage(words);
      return words;
    }
    const { postmortem, problems } = documents.analysis(document);
    const { config } = postmortem;
    const path = documents.configPath(document);
    const asked = RULES.map((rule) => ({
      rule,
      set: config.rules?.[rule.id] ?? PRESETS[config.preset ?? 'default'].rules[rule.id] ?? rule.severity,
    }));
    const lines = [
      `# ${vscode.workspace.asRelativePath(document.uri)}`,
      '',
      ...explain(postmortem),
      '',
      `Schema: ${postmortem.schema.title} (${postmortem.schema.id})`,
      `Configuration: ${path ?? 'none; VS Code settings and defaults hold'}`,
      `Preset: ${config.preset ?? 'default'}`,
      '',
      'Rules:',
      ...asked.map(({ rule, set }) => {
        const count = problems.filter((problem) => problem.rule === rule.id).length;
        return `  ${rule.id.padEnd(32)} ${String(typeof set === 'object' ? (set.severity ?? rule.severity) : set).padEnd(8)} ${count > 0 ? `${count} found` : ''}`.trimEnd();
      }),
    ];
    const text = `${lines.join('\n')}\n`;
    const shown = await vscode.workspace.openTextDocument({ language: 'plaintext', content: text });
    await vscode.window.showTextDocument(shown, { viewColumn: vscode.ViewColumn.Beside, preview: true });
    return text;
  };
}
