import * as vscode from 'vscode';
import { pageMarkup } from '../../protocol/markup.ts';
import { strings } from './strings.ts';

/** The empty page of a document's preview, for the editor's webview. */
export function shellHtml(webview: vscode.Webview, extensionUri: vscode.Uri, uri: vscode.Uri): string {
  const at = (name: string) =>
    webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', name)).toString();
  return pageMarkup({
    language: vscode.env.language,
    title: strings.title(nameOf(uri)),
    outline: strings.outline(),
    uri: uri.toString(),
    style: at('preview.css'),
    script: at('preview.js'),
    nonce: crypto.randomUUID().replaceAll('-', ''),
    origin: webview.cspSource,
  });
}

export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
