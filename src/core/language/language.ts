import type { Block } from '../document/block.ts';
import type { MarkdownDocument } from '../document/model.ts';
import { keep } from '../text/keeper.ts';
import { once } from '../text/once.ts';
import { STOP_WORDS, TITLE_WORDS } from './stopwords.ts';

/** Prose in these is judged: each facet has a lexicon of them. `und` is text too bare to tell; nothing says that it cannot be read. */
const READABLE = new Set(['de', 'en', 'es', 'fr', 'ja', 'pt', 'und']);

/** Names for people, as the messages say them. */
const NAMES: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  cs: 'Czech',
  da: 'Danish',
  de: 'German',
  el: 'Greek',
  en: 'English',
  es: 'Spanish',
  fa: 'Persian',
  fi: 'Finnish',
  fr: 'French',
  he: 'Hebrew',
  hi: 'Hindi',
  hu: 'Hungarian',
  id: 'Indonesian',
  it: 'Italian',
  ja: 'Japanese',
  ko: 'Korean',
  nb: 'Norwegian',
  nl: 'Dutch',
  pl: 'Polish',
  pt: 'Portuguese',
  ro: 'Romanian',
  ru: 'Russian',
  sv: 'Swedish',
  th: 'Thai',
  tr: 'Turkish',
  uk: 'Ukrainian',
  vi: 'Vietnamese',
  zh: 'Chinese',
};

/** More of a document tells no more about its language. */
const SAMPLE = 20_000;
/** Fewer hits than this are chance. */
const FEWEST = 3;

/** ISO code of the language that most of the prose is in, `und` where nothing tells. Code and comments are left out. */
export function detectLanguage(document: MarkdownDocument): string {
  const tally = tallySample(document);
  return byScript(tally) ?? byWords(tally) ?? 'und';
}

/** Whether the facets can judge prose in this language. */
export function canRead(language: string): boolean {
  return READABLE.has(language);
}

/** The language's English name, or its code where we know none. */
export function nameOfLanguage(language: string): string {
  return NAMES[language] ?? language;
}

/** What tells the languages of a text: signs and words of each script, and the hits of each language's little words. */
interface Tally {
  latin: number;
  kana: number;
  han: number;
  cyrillic: number;
  arabic: number;
  ukrainian: boolean;
  persian: boolean;
  readonly others: number[];
  words: number;
  /** By language, how many words hit that so many languages share. */
  readonly hits: Map<string, number[]>;
}

/** What the document's blocks tell together; each is read once and kept. */
function tallySample(document: MarkdownDocument): Tally {
  const all = emptyTally();
  let length = 0;
  for (const block of document.blocks) {
    if (block.kind === 'code') continue;
    const { words, tally } = sampled(block.own);
    const room = SAMPLE - length;
    add(all, words.length <= room ? tally() : tallyOf(words.slice(0, room)));
    length += Math.min(words.length, room) + 1;
    if (length >= SAMPLE) break;
  }
  return all;
}

const sampled = keep((block: Block) => {
  const words = withoutCode(block);
  return { words, tally: once(() => tallyOf(words)) };
});

/** Code, addresses and paths are in no language. */
function withoutCode({ visible }: Block): string {
  let out = '';
  let at = 0;
  for (const mark of visible.marks) {
    if (mark.kind !== 'code' || mark.start < at) continue;
    if (mark.start > SAMPLE) break;
    out += `${visible.text.slice(at, mark.start)} `;
    at = mark.end;
  }
  const words = (out + visible.text.slice(at, at + SAMPLE)).slice(0, SAMPLE);
  return words
    .split(/\s+/)
    .filter((word) => !/\/\/|[@\\_=]/.test(word))
    .join(' ');
}

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
];

function tallyOf(words: string): Tally {
  const text = words.toLowerCase();
  const tally: Tally = {
    latin: count(text, /\p{Script=Latin}+/gu),
    kana: count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu),
    han: count(text, /\p{Script=Han}/gu),
    cyrillic: count(text, /\p{Script=Cyrillic}+/gu),
    arabic: count(text, /\p{Script=Arabic}+/gu),
    ukrainian: /[їєґі]/.test(text),
    persian: /[پچژگ]/.test(text),
    others: SCRIPTS.map(([script]) => count(text, script)),
    words: 0,
    hits: new Map(),
  };
  for (const [word] of text.matchAll(/[\p{L}-]+/gu)) {
    tally.words++;
    const languages = votes().get(word);
    for (const language of languages ?? []) addHits(tally.hits, language, languages?.length ?? 1, 1);
  }
  return tally;
}

function emptyTally(): Tally {
  return tallyOf('');
}

function addHits(hits: Map<string, number[]>, language: string, shared: number, times: number): void {
  const own = hits.get(language) ?? [];
  own[shared] = (own[shared] ?? 0) + times;
  hits.set(language, own);
}

function add(all: Tally, more: Tally): void {
  all.latin += more.latin;
  all.kana += more.kana;
  all.han += more.han;
  all.cyrillic += more.cyrillic;
  all.arabic += more.arabic;
  all.ukrainian ||= more.ukrainian;
  all.persian ||= more.persian;
  more.others.forEach((count, i) => {
    all.others[i] = (all.others[i] ?? 0) + count;
  });
  all.words += more.words;
  for (const [language, counts] of more.hits)
    counts.forEach((times, shared) => {
      addHits(all.hits, language, shared, times);
    });
}

/** A third of the letters in a script of its own tell a language, since technical prose in any language is full of English names. */
function byScript({ latin, kana, han, cyrillic, arabic, ...tally }: Tally): string | undefined {
  // A word of Latin letters is worth about two signs.
  if ((kana + han) / 2 > latin / 2 && kana + han > 3) return kana * 20 >= han ? 'ja' : 'zh';
  if (cyrillic > latin / 2) return tally.ukrainian ? 'uk' : 'ru';
  if (arabic > latin / 2) return tally.persian ? 'fa' : 'ar';
  return SCRIPTS.find((_, i) => (tally.others[i] ?? 0) > latin * 1.5)?.[1];
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}

/** The languages of each little word; a word that many share tells less about each. */
const votes = once(countVotes);

function countVotes(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const table of [STOP_WORDS, TITLE_WORDS]) {
    for (const [language, list] of Object.entries(table)) {
      for (const word of new Set(list.split(' '))) {
        const languages = found.get(word) ?? [];
        if (!languages.includes(language)) languages.push(language);
        found.set(word, languages);
      }
    }
  }
  return found;
}

function byWords({ hits, words }: Tally): string | undefined {
  const scores = [...hits].map(([language, counts]): [string, number] => [
    language,
    counts.reduce((sum, times, shared) => sum + times / Math.sqrt(shared), 0),
  ]);
  const [best, second] = scores.sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < Math.min(FEWEST, words / 5)) return undefined;
  // English names and terms are everywhere; another language has to be at least as strong as they are.
  return second && second[1] === best[1] && second[0] === 'en' ? 'en' : best[0];
}
