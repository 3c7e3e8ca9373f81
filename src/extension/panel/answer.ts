import * as vscode from 'vscode';
import { skeletonEdit, toSource } from '../../core/html/index.ts';
import { FACET_IDS, type Range, recognitionEdit } from '../../core/index.ts';
import type { FromPage, Target } from '../../protocol/preview.ts';
import { toRange } from '../convert.ts';
import { openLinkedFile } from './places.ts';
import type { Shown } from './preview.ts';
import { revealRange } from './reveal.ts';
import { strings } from './strings.ts';

export type Request = Exclude<FromPage, { readonly type: 'ready' | 'shown' | 'scrolled' }>;

/** Does what somebody asked for in the page. What was meant for text that has changed since is not done. */
export async function answer(request: Request, uri: vscode.Uri, shown: Shown | undefined): Promise<void> {
  if (request.type === 'file') {
    if (!(await openLinkedFile(uri, request.path)))
      void vscode.window.showInformationMessage(strings.noFile(request.path));
    return;
  }
  if (shown?.revision !== request.revision) return;
  switch (request.type) {
    case 'mark':
      return markAsPostmortem(shown);
    case 'reveal': {
      const range = rangeOf(request.target, shown);
      if (range) await revealRange(shown.document, toRange(shown.document, range));
      return;
    }
    case 'insert':
      return insertSkeleton(request.facet, shown);
    case 'task':
      return toggleTask(request.key, request.offset, shown);
  }
}

/** Where in the text a place of the page is. */
function rangeOf(target: Target, { analysis, page }: Shown): Range | undefined {
  switch (target.kind) {
    case 'evidence': {
      const facet = FACET_IDS.find((id) => id === target.facet);
      return facet && analysis.postmortem.coverage[facet].evidence[target.index]?.range;
    }
    case 'timeline':
      return analysis.postmortem.timeline[target.index]?.range;
    case 'quote':
      return analysis.postmortem.quotations[target.index]?.quotation.range;
    case 'action':
      return analysis.postmortem.actions[target.index]?.range;
    case 'block':
      return analysis.postmortem.markdown.blocks[target.index]?.range;
    case 'problem':
      return analysis.problems[target.index]?.range;
    case 'words': {
      const chunk = analysis.chunks[page.chunks.findIndex(({ key }) => key === target.key)];
      const block = chunk?.content.blocks.find(({ range }) => range.start === target.block);
      if (!chunk || !block) return undefined;
      const { start, end } = toSource(block.visible, target.from, target.to);
      return { start: chunk.start + start, end: chunk.start + end };
    }
    case 'range': {
      const chunk = analysis.chunks[page.chunks.findIndex(({ key }) => key === target.key)];
      return (
        chunk && { start: chunk.start + target.start, end: Math.min(chunk.end, chunk.start + target.end) }
      );
    }
  }
}

/** Says in the document itself that it is a postmortem. */
async function markAsPostmortem({ analysis, document }: Shown): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  for (const { range, text } of recognitionEdit(analysis.postmortem.markdown, true)) {
    edit.replace(document.uri, toRange(document, range), text);
  }
  await vscode.workspace.applyEdit(edit);
}

/** Puts the skeleton of a facet's section in and selects it, for the writer to go on. */
async function insertSkeleton(facet: string, { analysis, document }: Shown): Promise<void> {
  const id = FACET_IDS.find((known) => known === facet);
  if (!id) return;
  const { range, text } = skeletonEdit(analysis.postmortem.markdown, id);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, toRange(document, range), text);
  if (!(await vscode.workspace.applyEdit(edit))) return;
  await revealRange(document, toRange(document, { start: range.start, end: range.start + text.length }));
}

/** Ticks or clears a box of a task list, as one step of the editor's undo. */
async function toggleTask(key: string, offset: number, shown: Shown): Promise<void> {
  const { analysis, document, page } = shown;
  const chunk = analysis.chunks[page.chunks.findIndex((item) => item.key === key)];
  if (!chunk) return;
  const from = chunk.start + offset;
  const box = /\[([ xX\t])\]/.exec(analysis.text.slice(from, Math.min(chunk.end, from + 40)));
  if (!box) return;
  const at = from + box.index + 1;
  const edit = new vscode.WorkspaceEdit();
  const mark = box[1]?.toLowerCase() === 'x' ? ' ' : 'x';
  edit.replace(document.uri, toRange(document, { start: at, end: at + 1 }), mark);
  await vscode.workspace.applyEdit(edit);
}
