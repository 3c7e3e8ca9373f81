import * as vscode from 'vscode';

/** What the host itself says about previews. */
export const strings = {
  title: (name: string) => vscode.l10n.t('Preview {0}', name),
  noDocument: () => vscode.l10n.t('Open a Markdown file to preview it as a postmortem.'),
  closed: () =>
    vscode.l10n.t('The document of this preview is not open. Open it again, and the preview will follow it.'),
  tooLate: () => vscode.l10n.t('The document has changed since. Click again.'),
  noFile: (path: string) =>
    vscode.l10n.t('{0} cannot be opened: there is no such file in this folder.', path),
};
