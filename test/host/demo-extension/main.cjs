// Opens the example's document with the preview beside it, as a person would by hand, for npm start.
const vscode = require('vscode');

exports.activate = async () => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  // After a reload of the page there are tabs: then somebody is at work already.
  if (folder === undefined || vscode.window.tabGroups.all.some((group) => group.tabs.length > 0)) return;
  const document = vscode.Uri.joinPath(folder.uri, 'postmortem.md');
  await vscode.window.showTextDocument(document, { preview: false });
  await vscode.commands.executeCommand('postmortem.showPreviewToSide');
  await vscode.window.showTextDocument(document, { preview: false, viewColumn: vscode.ViewColumn.One });
};
