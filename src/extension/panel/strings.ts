import * as vscode from 'vscode';

/** What the host itself says about previews. */
export const strings = {
  title: (name: string) => vscode.l10n.t('Preview {0}', name),
  noDocument: () => vscode.l10n.t('Open a Markdown file to preview it as a postmortem.'),
  gone: (name: string) =>
    vscode.l10n.t(
      '{0} cannot be opened: it may have been moved or deleted. The preview goes on as soon as it is open again.',
      name,
    ),
  outline: () => vscode.l10n.t('Outline'),
  noFile: (path: string) =>
    vscode.l10n.t('{0} cannot be opened: there is no such file in this folder.', path),
};
