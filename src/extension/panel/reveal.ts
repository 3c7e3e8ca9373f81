import * as vscode from 'vscode';

/** Shows the document where it is open already and selects these words. */
export async function revealRange(document: vscode.TextDocument, range: vscode.Range): Promise<void> {
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: columnOf(document.uri),
    selection: range,
  });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function columnOf(uri: vscode.Uri): vscode.ViewColumn {
  const wanted = uri.toString();
  const visible = vscode.window.visibleTextEditors.find(
    (editor) => editor.document.uri.toString() === wanted,
  );
  if (visible?.viewColumn) return visible.viewColumn;
  const group = vscode.window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === wanted),
  );
  if (group) return group.viewColumn;
  // Beside the preview rather than over it.
  const others = vscode.window.tabGroups.all.filter((other) => !other.isActive);
  return others[0]?.viewColumn ?? vscode.ViewColumn.Beside;
}
