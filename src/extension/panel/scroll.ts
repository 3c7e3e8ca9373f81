import * as vscode from 'vscode';
import { chunkAt } from '../../core/html/index.ts';
import type { Words } from '../../protocol/preview.ts';
import type { Shown } from './preview.ts';

/** How long after its last move one side stays the owner of the scroll; the other's moves are taken for its echo. */
const HELD = 400;

/** Who scrolls whom: one side moves, the other follows, and what follows is not sent back. */
export class ScrollOwner {
  private owner: 'page' | 'editor' | undefined;
  private until = 0;

  /** Whether this side may move the other one now; then it is the owner. */
  claims(side: 'page' | 'editor', now: number): boolean {
    if (this.owner !== undefined && this.owner !== side && now < this.until) return false;
    this.owner = side;
    this.until = now + HELD;
    return true;
  }
}

/** Brings a line to the top of the editors that show the document. */
export function scrollEditors(document: vscode.TextDocument, line: number): void {
  const place = new vscode.Position(Math.min(Math.floor(line), document.lineCount - 1), 0);
  for (const editor of editorsOf(document.uri)) {
    editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.AtTop);
  }
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
      const [from, to] = visibleSpan(visible.segments, start - chunk.start, end - chunk.start);
      words.push({ key, block: range.start, from, to });
    }
  }
  return words;
}

type Segments = Shown['analysis']['chunks'][number]['content']['blocks'][number]['visible']['segments'];

function visibleSpan(segments: Segments, start: number, end: number): readonly [number, number] {
  let from: number | undefined;
  let to = 0;
  for (const segment of segments) {
    if (segment.end <= start || segment.start >= end) continue;
    const same = segment.length === segment.end - segment.start;
    from ??= segment.at + (same ? Math.max(0, start - segment.start) : 0);
    to = segment.at + segment.length - (same ? Math.max(0, segment.end - end) : 0);
  }
  return [from ?? 0, to];
}
