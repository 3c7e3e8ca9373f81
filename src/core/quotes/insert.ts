import type { Postmortem } from '../document/postmortem.ts';
import type { DeclaredSource } from '../document/sources.ts';
import { declaredSources } from '../document/sources.ts';
import type { TextEdit } from '../rules/rule.ts';
import type { DocumentSchema } from '../schema/document-schema.ts';
import type { Range } from '../text/range.ts';
import { declareSource } from './declare-source.ts';
import type { Quotable } from './quotables.ts';

export interface QuotesToInsert {
  /** Where the cursor is. */
  readonly offset: number;
  readonly picks: readonly Quotable[];
  /** The path of the source, relative to the document. */
  readonly file: string;
  /** ISO date, for a source that is not yet declared. */
  readonly retrieved: string;
}

/** What a text is made of, as far as it tells where a block may be put. */
interface Setting {
  readonly postmortem: Pick<Postmortem, 'markdown' | 'schema' | 'config'>;
  readonly chunks: readonly Range[];
}

/** The edits that put words of a source in as block quotes, and declare the source where it is not; `end` is behind the quotes once they are made. */
export function insertQuotes(
  { postmortem, chunks }: Setting,
  { offset, picks, file, retrieved }: QuotesToInsert,
): { readonly edits: readonly TextEdit[]; readonly end: number } {
  const { markdown, schema, config } = postmortem;
  const { id, edits } = declareSource(markdown, file, retrieved, config.sourcesFolder);
  const source = declaredSources(markdown.frontMatter).find((one) => one.id === id) ?? { id, retrieved };
  const eol = markdown.text.includes('\r\n') ? '\r\n' : '\n';
  const quotes = picks.map((pick) => blockQuote(pick, source, schema, eol)).join(eol + eol);
  const head = markdown.frontMatter?.range.end ?? (markdown.text.startsWith('\ufeff') ? 1 : 0);
  const at = placeFor(markdown.text, chunks, offset, head);
  const lead = `${before(markdown.text.slice(0, at), eol)}${quotes}`;
  const declared = edits.reduce((sum, { range, text }) => sum + text.length - (range.end - range.start), 0);
  const text = `${lead}${after(markdown.text.slice(at), eol)}`;
  return {
    edits: [...edits, { range: { start: at, end: at }, text }],
    end: at + declared + lead.length,
  };
}

/** On the line of the cursor where that is empty and between blocks, else below the block that the cursor is in. */
function placeFor(text: string, chunks: readonly Range[], offset: number, head: number): number {
  const chunk = chunks.findLast(({ start }) => start <= offset);
  if (!chunk || offset < head) return head;
  const content = text.slice(chunk.start, chunk.end);
  const start = chunk.start + content.length - content.trimStart().length;
  const end = chunk.start + content.trimEnd().length;
  const isBetween = offset < start || /[\n\r]/.test(text.slice(end, offset));
  return isBetween
    ? offset - (/[ \t]*$/.exec(text.slice(Math.max(end, head), offset))?.[0].length ?? 0)
    : end;
}

/** The line breaks that a block needs before it. */
function before(text: string, eol: string): string {
  const near = text.slice(-200);
  if (/^\ufeff?\s*$/.test(text) || /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)[ \t]*$/.test(near)) return '';
  return /[\n\r][ \t]*$/.test(near) ? eol : eol + eol;
}

function after(text: string, eol: string): string {
  const breaks = /^(?:[ \t]*(?:\r\n|\n|\r)){0,2}/.exec(text)?.[0].match(/\r\n|\n|\r/g)?.length ?? 0;
  const wanted = text.trim() === '' ? 1 : 2;
  return eol.repeat(Math.max(0, wanted - breaks));
}

/** A block quote with its attribution in the form that the document schema asks for. */
function blockQuote(
  quotable: Quotable,
  source: Pick<DeclaredSource, 'id' | 'retrieved' | 'publisher'>,
  schema: Pick<DocumentSchema, 'sections'>,
  eol: string,
): string {
  return [`> ${escapeMarkdown(quotable.words)}`, '>', `> ${attributionLine(quotable, source, schema)}`].join(
    eol,
  );
}

const FORM = '— Name, role (source id)';

/** The line of the schema's own example, its words replaced by what they stand for; a part that nobody knows is left out. */
function attributionLine(
  { speaker, role }: Quotable,
  { id, retrieved, publisher }: Pick<DeclaredSource, 'id' | 'retrieved' | 'publisher'>,
  { sections }: Pick<DocumentSchema, 'sections'>,
): string {
  const example = sections.find((section) => section.role === 'quotes')?.placeholder ?? '';
  const line = /^[> \t]*([-–—]{1,3}[ \t]*[^\n]*name[^\n]*)$/im.exec(example)?.[1] ?? FORM;
  const parts: Readonly<Record<string, string | undefined>> = {
    name: speaker ?? publisher ?? id,
    role,
    date: retrieved,
    'source id': id,
    source: id,
    id,
  };
  return line.replace(/(,? ?)\b(name|role|date|source id|source|id)\b/gi, (_, lead: string, word: string) => {
    const part = parts[word.toLowerCase()];
    return part === undefined ? '' : lead + escapeMarkdown(part);
  });
}

/** The words of another must not become markup of ours. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      // An underscore within a word is none, and in an address a backslash would be part of that.
      .replace(/[\\`*[\]<>]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
      // What opens can stay where nothing closes; what may be a character reference must not be read as one.
      .replace(/(?<=[^ ])~|&(?=#?[a-z\d]{1,32};)/gi, '\\$&')
      .replace(/^(?:#|[-+](?=[- ]|$)|\d{1,9}(?=[.)](?: |$)))/, (mark) =>
        /\d/.test(mark) ? `${mark}\\` : `\\${mark}`,
      )
  );
}
