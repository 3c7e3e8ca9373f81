import type { Definition, FootnoteDefinition, Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { once } from '../text/once.ts';
import { isTooDear } from './guard.ts';

/** The blocks of one chunk. Positions are relative to the chunk. */
export interface ParsedChunk {
  readonly text: string;
  readonly children: readonly RootContent[];
  /** Link and footnote definitions in the chunk, by their folded label. */
  readonly definitions: readonly (Definition | FootnoteDefinition)[];
}

/** Definitions that stand in other chunks, by label, as Markdown that can be put behind a chunk. */
export type Stubs = ReadonlyMap<string, string>;

const options = once(() => ({ extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));

/** The chunk's syntax tree. `stubs` makes references to definitions elsewhere resolve. */
export function parseChunk(text: string, stubs: string): ParsedChunk {
  if (isTooDear(text)) return { text, children: asPlainText(text), definitions: [] };
  const plain = plainParagraph(text);
  if (plain) return { text, children: [plain], definitions: [] };
  const tree = parseMarkdown(stubs + text);
  if (!tree) return { text, children: asPlainText(text), definitions: [] };
  const children = tree.children.filter((node) => (node.position?.start.offset ?? 0) >= stubs.length);
  if (stubs !== '') moveBack(children, stubs);
  return { text, children, definitions: definitionsIn(children) };
}

/** Stubs stand before the chunk, where an unclosed block of the chunk cannot swallow them; they must not show in its positions. */
function moveBack(children: readonly RootContent[], stubs: string): void {
  const lines = stubs.split('\n').length - 1;
  const walk = (node: Nodes): void => {
    for (const point of [node.position?.start, node.position?.end]) {
      if (!point) continue;
      point.line -= lines;
      if (point.offset !== undefined) point.offset -= stubs.length;
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  for (const child of children) walk(child);
}

/** The parser has no bound on its stack; a document must never take the editor down with it. */
function parseMarkdown(text: string): Root | undefined {
  try {
    return fromMarkdown(text, options());
  } catch {
    return undefined;
  }
}

/** The stub lines for the definitions elsewhere that the chunk refers to. */
export function stubsFor(text: string, stubs: Stubs, own: ReadonlySet<string> = new Set()): string {
  if (stubs.size === 0 || !text.includes('[')) return '';
  const wanted = new Set<string>();
  for (const match of text.matchAll(/\[([^[\]]{1,300})\]/g)) {
    const label = foldLabel(match[1] ?? '');
    if (stubs.has(label) && !own.has(label)) wanted.add(label);
  }
  if (wanted.size === 0) return '';
  // A link definition comes last: behind a footnote an indented chunk would be read as more of the note.
  const notes = [...wanted].filter((label) => label.startsWith('^'));
  const links = [...wanted].filter((label) => !label.startsWith('^'));
  const lines = [...notes, ...links].map((label) => `${stubs.get(label) ?? ''}\n\n`);
  return `${lines.join('')}${links.length === 0 ? '[postmortem-end-of-notes]: #\n\n' : ''}`;
}

export function foldLabel(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();
}

export function stubOf(node: Definition | FootnoteDefinition): readonly [string, string] {
  const label = node.label ?? node.identifier;
  if (node.type === 'footnoteDefinition') return [foldLabel(`^${label}`), `[^${label}]: x`];
  const url = node.url.replace(/[<>\n\r\\]/g, encodeURIComponent);
  return [foldLabel(label), `[${label}]: <${url}>`];
}

function definitionsIn(children: readonly RootContent[]): readonly (Definition | FootnoteDefinition)[] {
  const found: (Definition | FootnoteDefinition)[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') found.push(node);
    if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'table') {
      for (const child of node.children) walk(child);
    }
  };
  for (const child of children) walk(child);
  return found;
}

/** Most paragraphs hold nothing that the parser would act on; making those ourselves saves most of its time. */
function plainParagraph(text: string): RootContent | undefined {
  if (
    !/^[\p{L}("“„«'‘「]/u.test(text) ||
    /[*_`[\]<>&\\!|~@\t\r]|:\/\/|www\.|\n[ \t]|[ ]\n|\n[-+=#>~\d]|\n\n+./.test(text)
  )
    return undefined;
  if (/^\p{L}/u.test(text) === false && /^[^\p{L}]*$/u.test(text)) return undefined;
  const value = text.replace(/\n+$/, '');
  if (/ $/.test(value)) return undefined;
  const position = spanOf(text, value.length);
  return { type: 'paragraph', position, children: [{ type: 'text', value, position }] };
}

function spanOf(text: string, end: number) {
  let line = 1;
  let lineStart = 0;
  for (let i = 0; i < end; i++) {
    if (text.charCodeAt(i) === 10) {
      line++;
      lineStart = i + 1;
    }
  }
  return {
    start: { line: 1, column: 1, offset: 0 },
    end: { line, column: end - lineStart + 1, offset: end },
  };
}

/** A paragraph a line: what stays of a chunk that is too dear to parse. */
function asPlainText(text: string): readonly RootContent[] {
  const paragraphs: RootContent[] = [];
  let line = 0;
  for (const match of text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)) {
    line++;
    const value = (match[1] ?? '').trim();
    if (value === '') continue;
    const offset = match.index + (match[1] ?? '').indexOf(value);
    const column = offset - match.index + 1;
    const end = { line, column: column + value.length, offset: offset + value.length };
    const position = { start: { line, column, offset }, end };
    paragraphs.push({ type: 'paragraph', position, children: [{ type: 'text', value, position }] });
  }
  return paragraphs;
}
