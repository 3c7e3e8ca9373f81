import type { Block } from '../document/block.ts';
import type { MarkdownDocument } from '../document/model.ts';
import type { Sentence } from '../reading/sentence.ts';
import { foldTitle, type Role, roleOfTitle } from '../schema/roles.ts';
import { keep } from '../text/keeper.ts';
import { lineAt } from '../text/lines.ts';
import { headingWords, toldWords, type Words } from './words.ts';

/** What the signals look at: a document read once, cut to what tells its kind. */
export interface Look {
  /** The title, folded: of the front matter, else the first heading. */
  readonly title: string;
  /** Folded headings, the title among them. */
  readonly headings: readonly Words[];
  /** Roles of headings and of labels such as `**Impact:**`. */
  readonly roles: ReadonlySet<Role>;
  /** Lower-case sentences that assert something, at most so many. */
  readonly told: readonly Words[];
  /** Sentences that are help, placeholders or questions without an answer, as a share of all in the body. */
  readonly unfilled: number;
  /** Share of the text in code blocks. */
  readonly code: number;
  /** A code block holds Markdown: headings, or front matter of its own. */
  readonly samples: boolean;
  /** Share of list items that are no more than a link. */
  readonly links: number;
  /** Lower-case path and file name; empty where there is none. */
  readonly path: string;
  /** The first lines, front matter included, lower case. */
  readonly opening: string;
  /** The front matter as written, lower case. */
  readonly matter: string;
  /** Keys of the front matter, lower case. */
  readonly fields: ReadonlySet<string>;
}

/** Reading on would tell nothing new about a document's kind. */
const ENOUGH = 300;
/** A heading below the title, or front matter: logs and programs have neither. */
const SAMPLE = /^#{2,3} \p{Lu}|^---\r?\n(?:[a-z]+:|#)|(?<![\s\S])# \p{Lu}[^\r\n]{0,200}\r?\n\r?\n/mu;
const OPENING_LINES = 25;
const OPENING_LENGTH = 3000;

export function lookAt(document: MarkdownDocument, sentences: readonly Sentence[], path: string): Look {
  const headings = firstOf(document.blocks, ({ kind }) => kind === 'heading').map(({ own }) =>
    headingWords(own),
  );
  const body = firstOf(sentences, ({ standing }) => standing !== 'heading' && standing !== 'code');
  const told = body.filter((s) => s.standing === 'asserted' || s.standing === 'hypothetical');
  const title = document.frontMatter?.data.title;
  return {
    title: typeof title === 'string' ? foldTitle(title) : (headings[0]?.text ?? ''),
    headings,
    roles: rolesOf(document, body),
    told: told.map(({ content }) => toldWords(content)),
    unfilled: unfilledShare(body),
    code: codeShare(document),
    samples: document.blocks.some(({ kind, own }) => kind === 'code' && holdsSample(own)),
    links: linkShare(document),
    path: path.toLowerCase(),
    opening: openingOf(document),
    matter: matterOf(document),
    fields: new Set(Object.keys(document.frontMatter?.data ?? {}).map((key) => key.toLowerCase())),
  };
}

const holdsSample = keep(({ visible }: Block) => SAMPLE.test(visible.text));

function firstOf<T>(items: readonly T[], fits: (item: T) => boolean): readonly T[] {
  const found: T[] = [];
  for (const item of items) {
    if (!fits(item)) continue;
    found.push(item);
    if (found.length === ENOUGH) break;
  }
  return found;
}

function unfilledShare(body: readonly Sentence[]): number {
  if (body.length === 0) return 1;
  const open = body.filter(({ standing, block }, i) => {
    if (standing === 'question') return body[i + 1]?.block !== block || body[i + 1]?.standing !== 'asserted';
    return standing === 'instruction' || standing === 'placeholder';
  });
  return open.length / body.length;
}

function rolesOf(document: MarkdownDocument, body: readonly Sentence[]): ReadonlySet<Role> {
  const roles = new Set<Role>();
  for (const { role } of document.sections) if (role) roles.add(role);
  for (const { label } of body) {
    const role = label === undefined ? undefined : roleOfTitle(label);
    if (role) roles.add(role);
  }
  return roles;
}

function codeShare(document: MarkdownDocument): number {
  let code = 0;
  let all = 1;
  for (const { kind, visible } of document.blocks) {
    all += visible.text.length;
    if (kind === 'code') code += visible.text.length;
  }
  return code / all;
}

const isMereLink = keep(({ visible: { marks, text } }: Block) => {
  const linked = marks.reduce((sum, mark) => sum + (mark.kind === 'link' ? mark.end - mark.start : 0), 0);
  return linked > text.length * 0.6;
});

function linkShare(document: MarkdownDocument): number {
  let items = 0;
  let links = 0;
  for (const { kind, place, own } of document.blocks) {
    if (kind !== 'paragraph' || !place.item?.first) continue;
    items++;
    if (isMereLink(own)) links++;
  }
  return items < 3 ? 0 : links / items;
}

function openingOf(document: MarkdownDocument): string {
  const { text, lines, frontMatter, blocks } = document;
  const first = blocks[0]?.range.start ?? frontMatter?.range.end ?? 0;
  const line = lineAt(lines, first);
  const end = lines.starts[line + OPENING_LINES] ?? text.length;
  return `${matterOf(document)}\n${text.slice(first, Math.min(end, first + OPENING_LENGTH)).toLowerCase()}`;
}

function matterOf({ text, frontMatter }: MarkdownDocument): string {
  if (!frontMatter) return '';
  const { start, end } = frontMatter.yaml;
  return text.slice(start, Math.min(end, start + OPENING_LENGTH)).toLowerCase();
}
