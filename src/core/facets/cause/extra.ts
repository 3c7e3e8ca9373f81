import type { Block } from '../../document/block.ts';
import type { FrontMatter } from '../../document/front-matter.ts';
import type { DocumentBlock, MarkdownDocument } from '../../document/model.ts';
import { splitSentences } from '../../document/sentences.ts';
import { placed, type Sentence, type SentenceContent } from '../../reading/sentence.ts';
import { standingOf } from '../../reading/standing.ts';
import type { Role } from '../../schema/roles.ts';
import { keeper } from '../../text/keeper.ts';
import type { Range } from '../../text/range.ts';
import { plainVisible } from '../../text/visible.ts';

const CAUSE_FIELD = /(?:^|[._-])(?:root[_-]?causes?|causes?|trigger|contributing[_-]?factors?)(?:$|[._-])/i;
const SUMMARY_FIELD = /^(?:summary|description|abstract|synopsis|excerpt|teaser|what[_-]?happened)$/i;
const PROSE_LANGUAGES = new Set(['', 'text', 'txt', 'log', 'plain', 'plaintext', 'irc', 'chat']);
/** A line of a chat or a timeline: a time or a name, then words. */
const SPOKEN_LINE =
  /^\s*(?:[-*]\s+)?(?:\[?~?(?:\d{4}-\d\d-\d\d[ T])?\d{1,2}:\d\d|@?[A-Za-z][\w.-]{1,24}(?: \w+)?:|<@?[\w.-]{2,24}>)[^\n]*(?:[A-Za-z]{2,}[^\n]*\s){3}/;

/** Sentences that stand outside prose: in front matter, and in chats or timelines that are set as code. */
export function extraSentences(document: MarkdownDocument): readonly Sentence[] {
  return [
    ...fieldSentences(document),
    ...document.blocks.filter(isSpoken).flatMap((block) => sentencesIn(block, roleAt(document, block))),
  ];
}

function fieldSentences({ frontMatter, text }: MarkdownDocument): readonly Sentence[] {
  if (!frontMatter) return [];
  return [...frontMatter.fields].flatMap(([path, { value }]) => {
    const role = roleOfField(path);
    const span = role && scalarSpan(frontMatter, text, value);
    return span ? sentencesIn(asBlock(text, span), role) : [];
  });
}

function roleOfField(path: string): Role | undefined {
  if (CAUSE_FIELD.test(path)) return 'cause';
  return SUMMARY_FIELD.test(path) ? 'summary' : undefined;
}

/** The words of a scalar without its quotes or its block indicator; lists and maps come field by field. */
function scalarSpan({ yaml }: FrontMatter, text: string, value: Range): Range | undefined {
  const end = Math.min(value.end, yaml.end);
  const source = text.slice(value.start, end);
  if (/^(?:[[{]|-\s)|^[\w-]+:\s/.test(source)) return undefined;
  const lead = /^(?:[|>][+-]?\d?[^\n]*\n|["'])?\s*/.exec(source)?.[0].length ?? 0;
  const tail = /["']?\s*$/.exec(source.slice(-200))?.[0].length ?? 0;
  return end - tail > value.start + lead ? { start: value.start + lead, end: end - tail } : undefined;
}

function asBlock(text: string, span: Range): DocumentBlock {
  const visible = plainVisible(text.slice(span.start, span.end), span.start);
  const own: Block = { kind: 'paragraph', range: span, visible, place: { quoteDepth: 0 } };
  return { ...own, own, index: -1, section: 0 };
}

const keptSpoken = keeper<Block, boolean>();

function isSpoken({ kind, own }: DocumentBlock): boolean {
  return kind === 'code' && keptSpoken(own, [], () => holdsTalk(own));
}

function holdsTalk({ lang, visible }: Block): boolean {
  if (!PROSE_LANGUAGES.has(lang?.toLowerCase() ?? '')) return false;
  const lines = visible.text.split('\n').filter((line) => line.trim() !== '');
  const spoken = lines.filter((line) => SPOKEN_LINE.test(line.slice(0, 200)));
  return spoken.length > 1 && spoken.length >= lines.length / 2;
}

function roleAt({ sections }: MarkdownDocument, block: DocumentBlock): Role | undefined {
  for (let at: number | undefined = block.section; at !== undefined; at = sections[at]?.parent) {
    const role = sections[at]?.role;
    if (role) return role;
  }
  return undefined;
}

function sentencesIn(block: DocumentBlock, role: Role | undefined): readonly Sentence[] {
  const { own, index, section, range, visible, place } = block;
  const prose: DocumentBlock = { kind: 'paragraph', own, index, section, range, visible, place };
  const contents = kept(own, [role], () =>
    splitSentences(visible.text).map((span): SentenceContent => {
      const text = visible.text.slice(span.start, span.end);
      const standing = standingOf(text, { block: prose, span, titles: [], isSample: false, dates: [] });
      return { text, span, role, titles: [], label: undefined, standing };
    }),
  );
  return contents.map((content) => placed(content, prose));
}

const kept = keeper<Block, readonly SentenceContent[]>();
