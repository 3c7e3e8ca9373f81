import { parseDocumentText } from '../document/document.ts';
import type { MarkdownDocument } from '../document/model.ts';
import { parsePlainText } from '../document/plain.ts';
import { splitSentences } from '../document/sentences.ts';
import { type DeclaredSource, declaredSources } from '../document/sources.ts';
import type { TextEdit } from '../rules/rule.ts';
import { findQuotations } from './extract/index.ts';

/** Words of a source that can be quoted: a quotation in it, or a sentence of its own. */
export interface Quotable {
  readonly words: string;
  readonly speaker?: string;
  readonly role?: string;
  readonly kind: 'quotation' | 'sentence';
}

/** What a source offers, its quotations first. */
export function quotables(text: string, path: string): readonly Quotable[] {
  const document = /\.(?:md|markdown)$/i.test(path) ? parseDocumentText(text).document : parsePlainText(text);
  const quotations = findQuotations(document).map(
    ({ text: words, speaker }): Quotable => ({
      words,
      kind: 'quotation',
      ...(speaker ? { speaker: speaker.name } : {}),
      ...(speaker?.role ? { role: speaker.role } : {}),
    }),
  );
  const sentences = document.blocks
    .filter((block) => block.kind !== 'heading' && block.kind !== 'code')
    .flatMap((block) =>
      splitSentences(block.visible.text).map((span) => block.visible.text.slice(span.start, span.end)),
    )
    .filter((words) => words.length >= 20)
    .map((words): Quotable => ({ words: words.replace(/\s+/g, ' '), kind: 'sentence' }));
  return [...quotations, ...sentences];
}

/** A block quote with its attribution, as the document schema asks for: words, speaker, role, source, date. */
export function blockQuote(
  quotable: Quotable,
  source: Pick<DeclaredSource, 'id' | 'retrieved' | 'publisher'>,
  eol: string,
): string {
  const who = [quotable.speaker ?? source.publisher ?? source.id, quotable.role]
    .filter((part) => part !== undefined)
    .join(', ');
  return [`> ${escapeMarkdown(quotable.words)}`, '>', `> — ${escapeMarkdown(who)} (${source.id})`].join(eol);
}

/** The words of another must not become markup of ours. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/([\\`*_[\]<>])/g, '\\$1')
    .replace(/^(#|[-+] |\d+[.)] )/, '\\$1');
}

/** The edit that declares a source in front matter, where it is not declared yet; comments and order stay as they are. */
export function declareSource(
  document: MarkdownDocument,
  file: string,
  retrieved: string,
): { readonly id: string; readonly edits: readonly TextEdit[] } {
  const sources = declaredSources(document.frontMatter);
  const known = sources.find((source) => source.file?.replace(/^\.\//, '') === file);
  if (known) return { id: known.id, edits: [] };
  const id = freeId(sources);
  const eol = document.text.includes('\r\n') ? '\r\n' : '\n';
  const entry = [`  - id: ${id}`, `    file: ${JSON.stringify(file)}`, `    retrieved: ${retrieved}`].join(
    eol,
  );
  const head = document.frontMatter;
  if (!head)
    return {
      id,
      edits: [
        insert(
          document.text.startsWith('\ufeff') ? 1 : 0,
          `---${eol}type: postmortem${eol}sources:${eol}${entry}${eol}---${eol}${eol}`,
        ),
      ],
    };
  const field = head.fields.get('sources');
  if (!field) return { id, edits: [insert(head.yaml.end, `sources:${eol}${entry}${eol}`)] };
  const last = head.fields.get(`sources.${sources.length - 1}`);
  const flow = document.text.charAt(field.value.start) === '[';
  if (flow && last)
    return {
      id,
      edits: [
        insert(last.value.end, `, { id: ${id}, file: ${JSON.stringify(file)}, retrieved: ${retrieved} }`),
      ],
    };
  if (flow)
    return {
      id,
      edits: [
        {
          range: field.value,
          text: `[{ id: ${id}, file: ${JSON.stringify(file)}, retrieved: ${retrieved} }]`,
        },
      ],
    };
  const at = lineAfter(document.text, last?.value.end ?? field.value.end, head.yaml.end);
  return { id, edits: [insert(at, `${entry}${eol}`)] };
}

function insert(at: number, text: string): TextEdit {
  return { range: { start: at, end: at }, text };
}

/** The start of the line below an offset. A block value's span may reach to that line already. */
function lineAfter(text: string, offset: number, end: number): number {
  if (/[\n\r]/.test(text.charAt(offset - 1))) return Math.min(offset, end);
  const at = text.slice(offset, end).search(/\r\n|\n|\r/);
  if (at < 0) return end;
  return offset + at + (text.startsWith('\r\n', offset + at) ? 2 : 1);
}

function freeId(sources: readonly DeclaredSource[]): string {
  const taken = new Set(sources.map((source) => source.id));
  for (let i = 1; ; i++) if (!taken.has(`s${i}`)) return `s${i}`;
}
