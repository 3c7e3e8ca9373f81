import * as vscode from 'vscode';
import { chunkAt } from '../../core/html/index.ts';
import { toVisible } from '../../core/index.ts';
import type { Words } from '../../protocol/preview.ts';
import { Echoes, type View } from './echoes.ts';
import type { Shown } from './preview.ts';
import { Room } from './room.ts';

/** One document's editors and its page: what moves the one moves the other, once. */
export class ScrollSync {
  private readonly uri: vscode.Uri;
  private readonly echoes = new Echoes();
  private readonly room = new Room();

  constructor(uri: vscode.Uri) {
    this.uri = uri;
  }

  /** The page has moved: brings its line to the top of the editors that show the document. */
  follow(document: vscode.TextDocument, line: number): void {
    const first = Math.min(Math.floor(line), document.lineCount - 1);
    const editors = editorsOf(this.uri);
    this.echoes.ask(first, editors.map(viewOf), Date.now());
    if (settingsOf(document).get('smoothScrolling') === true) this.echoes.hold(Date.now());
    const { line: at, character } = this.room.below(first, slackOf(document), {
      count: document.lineCount,
      at: (other) => document.lineAt(other).text.length,
      wraps: settingsOf(document).get('wordWrap') !== 'off',
    });
    const place = new vscode.Position(at, character);
    for (const editor of editors) {
      editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.AtTop);
    }
  }

  /** Something is being shown in the editor for the reader of the page, who is to stay where he is. */
  hold(): void {
    this.echoes.hold(Date.now());
  }

  /** The line that the page is to follow to, if the editor was moved by its user. */
  movedTo(editor: vscode.TextEditor): number | undefined {
    this.room.see(editor.visibleRanges[0]?.start.character ?? 0);
    return this.echoes.isEcho(viewOf(editor), Date.now()) ? undefined : topLineOf(editor);
  }
}

/** The line at the top of an editor, with how much of it has gone where it wraps. */
export function topLineOf({ document, visibleRanges }: vscode.TextEditor): number | undefined {
  const start = visibleRanges[0]?.start;
  if (!start) return undefined;
  const { length } = document.lineAt(Math.min(start.line, document.lineCount - 1)).text;
  return start.line + (start.character > 0 ? Math.min(0.99, start.character / (length + 1)) : 0);
}

function viewOf(editor: vscode.TextEditor): View {
  return {
    visible: editor.visibleRanges,
    lines: editor.document.lineCount,
    slack: slackOf(editor.document),
  };
}

/** The editor keeps room above a line that it is asked for: for the headings that stick to its top, and around the cursor. */
function slackOf(document: vscode.TextDocument): number {
  const settings = settingsOf(document);
  const sticky = settings.get('stickyScroll.enabled', true)
    ? settings.get('stickyScroll.maxLineCount', 5)
    : 0;
  return Math.max(sticky, settings.get('cursorSurroundingLines', 0));
}

function settingsOf(document: vscode.TextDocument): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('editor', document);
}

export function editorsOf(uri: vscode.Uri): readonly vscode.TextEditor[] {
  const wanted = uri.toString();
  return vscode.window.visibleTextEditors.filter((editor) => editor.document.uri.toString() === wanted);
}

const MOST = 200;

/** The blocks that a selection of the editor touches, and which of their words. */
export function selectedWords(
  selection: vscode.Range,
  { document, analysis, page }: Shown,
): readonly Words[] {
  const start = document.offsetAt(selection.start);
  const end = document.offsetAt(selection.end);
  const words: Words[] = [];
  for (let i = chunkAt(analysis.chunks, start); i < analysis.chunks.length && words.length < MOST; i++) {
    const chunk = analysis.chunks[i];
    if (!chunk || chunk.start > end) break;
    const key = page.chunks[i]?.key ?? '';
    for (const { range, visible } of chunk.content.blocks) {
      if (chunk.start + range.start > end || chunk.start + range.end < start) continue;
      const span = toVisible(visible, { start: start - chunk.start, end: end - chunk.start });
      words.push({ key, block: range.start, from: span.start, to: span.end });
    }
  }
  return words;
}
