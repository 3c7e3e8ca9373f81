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
  readonly latin: number;
  readonly kana: number;
  readonly han: number;
  readonly cyrillic: number;
  readonly arabic: number;
  readonly ukrainian: boolean;
  readonly persian: boolean;
  /** Signs of the scripts of one language each. */
  readonly others: readonly number[];
  readonly words: number;
  /** How often words hit a language that so many share, in the order of the hits. */
  readonly hits: readonly Hit[];
}

interface Hit {
  readonly language: string;
  readonly shared: number;
  readonly times: number;
}

/** What the document's blocks tell together; each is read once and kept. */
function tallySample(document: MarkdownDocument): Tally {
  const tallies: Tally[] = [];
  let length = 0;
  for (const block of document.blocks) {
    if (block.kind === 'code') continue;
    const { words, tally } = sampled(block.own);
    const room = SAMPLE - length;
    tallies.push(words.length <= room ? tally() : tallyOf(words.slice(0, room)));
    length += Math.min(words.length, room) + 1;
    if (length >= SAMPLE) break;
  }
  return sumOf(tallies);
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
  const hits = new Map<string, Hit>();
  let all = 0;
  for (const [word] of text.matchAll(/[\p{L}-]+/gu)) {
    all++;
    const languages = votes().get(word) ?? [];
    for (const language of languages) addHit(hits, { language, shared: languages.length, times: 1 });
  }
  return {
    latin: count(text, /\p{Script=Latin}+/gu),
    kana: count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu),
    han: count(text, /\p{Script=Han}/gu),
    cyrillic: count(text, /\p{Script=Cyrillic}+/gu),
    arabic: count(text, /\p{Script=Arabic}+/gu),
    ukrainian: /[їєґі]/.test(text),
    persian: /[پچژگ]/.test(text),
    others: SCRIPTS.map(([script]) => count(text, script)),
    words: all,
    hits: [...hits.values()],
  };
}

function addHit(hits: Map<string, Hit>, hit: Hit): void {
  const key = `${hit.language} ${hit.shared}`;
  const known = hits.get(key);
  hits.set(key, known ? { ...hit, times: known.times + hit.times } : hit);
}

function sumOf(tallies: readonly Tally[]): Tally {
  const of = (count: (tally: Tally) => number) => tallies.reduce((sum, tally) => sum + count(tally), 0);
  const hits = new Map<string, Hit>();
  for (const tally of tallies) for (const hit of tally.hits) addHit(hits, hit);
  return {
    latin: of(({ latin }) => latin),
    kana: of(({ kana }) => kana),
    han: of(({ han }) => han),
    cyrillic: of(({ cyrillic }) => cyrillic),
    arabic: of(({ arabic }) => arabic),
    ukrainian: tallies.some(({ ukrainian }) => ukrainian),
    persian: tallies.some(({ persian }) => persian),
    others: SCRIPTS.map((_, i) => of(({ others }) => others[i] ?? 0)),
    words: of(({ words }) => words),
    hits: [...hits.values()],
  };
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
  const sums = new Map<string, number>();
  for (const { language, shared, times } of hits)
    sums.set(language, (sums.get(language) ?? 0) + times / Math.sqrt(shared));
  const scores = [...sums];
  const [best, second] = scores.sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < Math.min(FEWEST, words / 5)) return undefined;
  // English names and terms are everywhere; another language has to be at least as strong as they are.
  return second && second[1] === best[1] && second[0] === 'en' ? 'en' : best[0];
}
