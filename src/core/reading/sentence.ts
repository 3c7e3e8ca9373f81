import type { Block } from '../document/block.ts';
import type { DocumentBlock, MarkdownDocument, Section } from '../document/model.ts';
import { splitSentences } from '../document/sentences.ts';
import { foldTitle, type Role, roleOfTitle } from '../schema/roles.ts';
import { keep, keeper } from '../text/keeper.ts';
import type { Range } from '../text/range.ts';
import { toSource } from '../text/visible.ts';
import { datesOf } from './elsewhere.ts';
import { leadsSamples, type Standing, standingOf } from './standing.ts';

/** A sentence with all that tells what it can be evidence of: its words, where they stand and what they are not. */
export interface SentenceContent {
  /** Visible words; line breaks are kept, so patterns say `\s`. */
  readonly text: string;
  /** Span in the block's visible text. */
  readonly span: Range;
  /** Role of the innermost section that has one. */
  readonly role: Role | undefined;
  /** Folded titles of the sections that hold it, innermost first. */
  readonly titles: readonly string[];
  /** Folded label before it: of `**Impact:** …`, of the first cell of its row, of its column, of the lead of its item. */
  readonly label: string | undefined;
  /** What the sentence is; only `asserted` ones say something about this incident. */
  readonly standing: Standing;
}

/** A sentence at its place in the document. */
export interface Sentence extends SentenceContent {
  readonly block: DocumentBlock;
  /** The same wherever its block stands: one object as long as nothing of it changes, so that what is made of it can be kept. */
  readonly content: SentenceContent;
}

/** All sentences of a document in order, headings and code among them, each with its standing. */
export function readSentences(document: MarkdownDocument): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let samples: number | 'next' | undefined;
  let sampleRow: string | undefined;
  const contexts = new Map<number, Context>();
  const contextFor = (section: number): Context => {
    const known = contexts.get(section) ?? contextOf(document.sections, section);
    contexts.set(section, known);
    return known;
  };
  const dates = datesOf(document);
  const date = dates.join();
  const roles = new Map<string, Role | undefined>();
  const roleFor = (label: string): Role | undefined => {
    if (!roles.has(label)) roles.set(label, roleOfTitle(label));
    return roles.get(label);
  };
  for (const block of document.blocks) {
    const context = contextFor(block.section);
    const list = block.place.item?.list;
    samples = samples === 'next' ? list : samples === list ? samples : undefined;
    const row = rowOf(block);
    const isSample = samples !== undefined || (row !== undefined && row === sampleRow);
    const own = readBlock(document, block, { ...context, roleFor, isSample, dates, date });
    if (row !== undefined && block.place.cell?.column === 0 && isEmptyTime(own)) sampleRow = row;
    // One by one: a block may hold more of them than a call takes arguments.
    for (const sentence of own) sentences.push(sentence);
    const last = sentences.at(-1);
    if (last && sentences.at(-2)?.standing === 'instruction' && leadsSamples(last.text)) samples = 'next';
  }
  return sentences;
}

interface Context {
  readonly role: Role | undefined;
  readonly titles: readonly string[];
  /** The titles as one word, to be compared by. */
  readonly title: string;
}

interface Reader extends Context {
  readonly roleFor: (label: string) => Role | undefined;
  readonly isSample: boolean;
  readonly dates: readonly string[];
  readonly date: string;
}

const kept = keeper<Block, readonly SentenceContent[]>();

function readBlock(document: MarkdownDocument, block: DocumentBlock, reader: Reader): readonly Sentence[] {
  const label = cellLabel(document, block, reader.roleFor);
  const { role, title, isSample, date } = reader;
  const contents = kept(block.own, [role, title, isSample, date, label], () =>
    readContents(block, label, reader),
  );
  return contents.map((content) => placed(content, block));
}

export function placed(content: SentenceContent, block: DocumentBlock): Sentence {
  return new PlacedSentence(content, block);
}

/** Made anew for every sentence at every keystroke: two words to write, not eight. */
class PlacedSentence implements Sentence {
  readonly content: SentenceContent;
  readonly block: DocumentBlock;

  constructor(content: SentenceContent, block: DocumentBlock) {
    this.content = content;
    this.block = block;
  }

  get text(): string {
    return this.content.text;
  }
  get span(): Range {
    return this.content.span;
  }
  get role(): Role | undefined {
    return this.content.role;
  }
  get titles(): readonly string[] {
    return this.content.titles;
  }
  get label(): string | undefined {
    return this.content.label;
  }
  get standing(): Standing {
    return this.content.standing;
  }
}

function readContents(
  block: DocumentBlock,
  lead: string | undefined,
  { role, titles, roleFor, isSample, dates }: Reader,
): readonly SentenceContent[] {
  const sentences: SentenceContent[] = [];
  let label = lead;
  let answers = false;
  for (const span of spansOf(block)) {
    const text = block.visible.text.slice(span.start, span.end);
    label = labelOf(text) ?? label;
    const alone = standingOf(text, { block, span, titles, isSample, dates });
    const goesOn = sentences.at(-1)?.standing === 'elsewhere' && alone === 'asserted' && GOES_ON.test(text);
    const standing = goesOn ? 'elsewhere' : alone;
    const own = answers ? 'cause' : label === undefined ? undefined : roleFor(label);
    sentences.push({ text, span, role: own ?? role, titles, label, standing });
    answers = standing === 'question' && WHY.test(text);
  }
  return sentences;
}

/** "Why did it crash? A message …": what answers it tells the cause, wherever it stands. */
const WHY =
  /^[^\p{L}]*(?:\d[.)]\s*)?(?:but |and |so )?(?:why\b|warum|weshalb|pourquoi|¿?por qu[eéê]|なぜ|何故|为什么|為什麼)/iu;

/** "That was fixed by renewing it.": more about what the sentence before told. */
const GOES_ON = /^(?:that|then|back then|it was|at that time|that time)\b(?!,? (?:is why|we\b))/i;

function rowOf(block: DocumentBlock): string | undefined {
  const cell = block.place.cell;
  return cell && `${cell.table}:${cell.row}`;
}

/** A row whose time is still to be written shows how to fill the table in. */
function isEmptyTime(sentences: readonly Sentence[]): boolean {
  return sentences.some(
    ({ standing, text }) => standing === 'placeholder' && /[HYMJA]{2}|20xx|\{\{/i.test(text),
  );
}

/** The place of a part of a sentence in the document. */
export function sourceRange(sentence: Sentence, from = 0, to = sentence.text.length): Range {
  return toSource(sentence.block.visible, sentence.span.start + from, sentence.span.start + to);
}

function spansOf(block: DocumentBlock): readonly Range[] {
  if (block.kind !== 'heading' && block.kind !== 'code') return splitSentences(block.visible.text);
  return block.visible.text.trim() === '' ? [] : [{ start: 0, end: block.visible.text.length }];
}

function contextOf(sections: readonly Section[], index: number): Context {
  const titles: string[] = [];
  let role: Role | undefined;
  for (let at: number | undefined = index; at !== undefined && at > 0; ) {
    const section: Section | undefined = sections[at];
    if (!section) break;
    titles.push(foldTitle(section.title));
    role ??= section.role;
    at = section.parent;
  }
  return { role, titles, title: titles.join('\n') };
}

/** `Impact: …`, `Root cause - …`: a few words before a colon or dash at the start of a sentence. A clock time or an address has no label. */
function labelOf(text: string): string | undefined {
  const match = /^([\p{L}][\p{L}\p{N} /&'()-]{1,40}?)\s*[:：](?!\d|\/\/)\s*(?=\S|$)/u.exec(text.slice(0, 60));
  return match?.[1] === undefined ? undefined : foldTitle(match[1]);
}

const foldedText = keep(({ visible }: Block) => foldTitle(visible.text));

const foldedHeader = keep(({ place: { cell } }: Block) =>
  cell === undefined || cell.header === '' ? undefined : foldTitle(cell.header),
);

function cellLabel(
  document: MarkdownDocument,
  block: DocumentBlock,
  roleFor: Reader['roleFor'],
): string | undefined {
  const cell = block.place.cell;
  if (!cell) return undefined;
  if (cell.column > 0) {
    for (let i = block.index - 1; i >= 0; i--) {
      const other = document.blocks[i];
      if (other?.place.cell?.table !== cell.table || other.place.cell.row !== cell.row) break;
      if (other.place.cell.column > 0) continue;
      const head = foldedText(other.own);
      if (roleFor(head)) return head;
    }
  }
  return foldedHeader(block.own);
}
