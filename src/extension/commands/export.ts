import * as vscode from 'vscode';
import {
  exportHtml,
  imagesOf,
  imageType,
  LARGEST_IMAGE,
  LARGEST_TOTAL,
  publishProblems,
} from '../../core/export/index.ts';
import { type Analysis, render } from '../../core/index.ts';
import { toRange, translate } from '../convert.ts';
import type { Documents } from '../documents.ts';
import { reachesWithoutLinks } from '../links.ts';
import { linkedFile, rootOf } from '../panel/places.ts';
import type { Previews } from '../panel/previews.ts';
import { revealRange } from '../panel/reveal.ts';

/** `Postmortem: Export…` asks where to write the one HTML file; `Print…` opens it too, for the browser to print. */
export function exportCommand(documents: Documents, previews: Previews, then: 'tell' | 'open') {
  return async (): Promise<vscode.Uri | undefined> => {
    const document = await previews.activeDocument();
    if (!document) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a Markdown file to export it.'));
      return undefined;
    }
    const analysis = await documents.load(document);
    if (!(await mayBePublished(document, analysis))) return undefined;
    const target = await vscode.window.showSaveDialog({
      defaultUri: targetFor(document),
      filters: { HTML: ['html'] },
      title: vscode.l10n.t('Export as one HTML file'),
    });
    if (!target) return undefined;
    const { html, left } = await htmlOf(document, analysis, previews.extensionUri);
    try {
      await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(html));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(vscode.l10n.t('The file could not be written: {0}', reason));
      return undefined;
    }
    tellLeft(left);
    if (then === 'open') await vscode.env.openExternal(target);
    else void tell(target);
    return target;
  };
}

function tellLeft(images: readonly string[]): void {
  if (images.length === 0) return;
  const names = images.slice(0, 5).join(', ');
  void vscode.window.showWarningMessage(
    vscode.l10n.t('These images are not in the file, since they cannot be read or are too large: {0}', names),
  );
}

async function tell(target: vscode.Uri): Promise<void> {
  const show = vscode.l10n.t('Open in Browser');
  const name = target.path.slice(target.path.lastIndexOf('/') + 1);
  const choice = await vscode.window.showInformationMessage(vscode.l10n.t('Exported to {0}.', name), show);
  if (choice === show) await vscode.env.openExternal(target);
}

/** Secrets, personal data and what was left open are shown before they leave the house. */
async function mayBePublished(document: vscode.TextDocument, analysis: Analysis): Promise<boolean> {
  const problems = publishProblems(analysis.postmortem);
  const [first] = problems;
  if (!first) return true;
  const go = vscode.l10n.t('Export Anyway');
  const show = vscode.l10n.t('Show the First');
  const detail = problems
    .slice(0, 6)
    .map(({ message, range }) => {
      const line = document.positionAt(range.start).line + 1;
      return vscode.l10n.t('Line {0}: {1}', line, render(message, translate));
    })
    .join('\n');
  const text =
    problems.length === 1
      ? vscode.l10n.t('There is one thing to look at before this is published.')
      : vscode.l10n.t('There are {0} things to look at before this is published.', problems.length);
  const choice = await vscode.window.showWarningMessage(text, { modal: true, detail }, show, go);
  if (choice === show) await revealRange(document, toRange(document, first.range));
  return choice === go;
}

function targetFor(document: vscode.TextDocument): vscode.Uri {
  const name = document.uri.path
    .slice(document.uri.path.lastIndexOf('/') + 1)
    .replace(/\.(?:md|markdown)$/i, '');
  const folder = document.isUntitled
    ? vscode.workspace.workspaceFolders?.[0]?.uri
    : vscode.Uri.joinPath(document.uri, '..');
  return folder ? vscode.Uri.joinPath(folder, `${name}.html`) : vscode.Uri.file(`${name}.html`);
}

async function htmlOf(
  document: vscode.TextDocument,
  analysis: Analysis,
  extensionUri: vscode.Uri,
): Promise<{ readonly html: string; readonly left: readonly string[] }> {
  const sheet = vscode.Uri.joinPath(extensionUri, 'dist', 'preview.css');
  const style = new TextDecoder().decode(await vscode.workspace.fs.readFile(sheet));
  const images = await loadImages(document, analysis);
  const html = exportHtml(analysis, {
    style,
    translate,
    images,
  });
  return { html, left: imagesOf(analysis).filter((url) => !images.has(url)) };
}

async function loadImages(
  document: vscode.TextDocument,
  analysis: Analysis,
): Promise<ReadonlyMap<string, string>> {
  const root = rootOf(document.uri);
  const images = new Map<string, string>();
  let total = 0;
  for (const url of imagesOf(analysis)) {
    const type = imageType(url);
    const uri = linkedFile(document.uri, url);
    if (!type || !uri || !root) continue;
    try {
      const { type: kind, size } = await vscode.workspace.fs.stat(uri);
      // A pipe would be waited for.
      if ((kind & vscode.FileType.File) === 0) continue;
      if (size > LARGEST_IMAGE || total + size > LARGEST_TOTAL || !(await reachesWithoutLinks(root, uri)))
        continue;
      images.set(url, `data:${type};base64,${base64(await vscode.workspace.fs.readFile(uri))}`);
      total += size;
    } catch {
      // An image that cannot be read leaves its words behind.
    }
  }
  return images;
}

/** In pieces, since a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
