import type { Block } from '../document/block.ts';
import type { MarkdownDocument } from '../document/model.ts';
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
  const text = sampleOf(document);
  return byScript(text) ?? byWords(text) ?? 'und';
}

/** Whether the facets can judge prose in this language. */
export function canRead(language: string): boolean {
  return READABLE.has(language);
}

/** The language's English name, or its code where we know none. */
export function nameOfLanguage(language: string): string {
  return NAMES[language] ?? language;
}

function sampleOf(document: MarkdownDocument): string {
  const parts: string[] = [];
  let length = 0;
  for (const block of document.blocks) {
    if (block.kind === 'code') continue;
    const words = withoutCode(block).slice(0, SAMPLE - length);
    parts.push(words);
    length += words.length + 1;
    if (length >= SAMPLE) break;
  }
  return parts.join('\n').toLowerCase();
}

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

/** A third of the letters in a script of its own tell a language, since technical prose in any language is full of English names. */
function byScript(text: string): string | undefined {
  const latin = count(text, /\p{Script=Latin}+/gu);
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(text, /\p{Script=Han}/gu);
  // A word of Latin letters is worth about two signs.
  if ((kana + han) / 2 > latin / 2 && kana + han > 3) return kana * 20 >= han ? 'ja' : 'zh';
  const cyrillic = count(text, /\p{Script=Cyrillic}+/gu);
  if (cyrillic > latin / 2) return /[їєґі]/.test(text) ? 'uk' : 'ru';
  const arabic = count(text, /\p{Script=Arabic}+/gu);
  if (arabic > latin / 2) return /[پچژگ]/.test(text) ? 'fa' : 'ar';
  for (const [script, language] of SCRIPTS) {
    if (count(text, script) > latin * 1.5) return language;
  }
  return undefined;
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

function byWords(text: string): string | undefined {
  const scores = new Map<string, number>();
  let words = 0;
  for (const [word] of text.matchAll(/[\p{L}-]+/gu)) {
    words++;
    const languages = votes().get(word);
    for (const language of languages ?? [])
      scores.set(language, (scores.get(language) ?? 0) + 1 / Math.sqrt(languages?.length ?? 1));
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < Math.min(FEWEST, words / 5)) return undefined;
  // English names and terms are everywhere; another language has to be at least as strong as they are.
  return second && second[1] === best[1] && second[0] === 'en' ? 'en' : best[0];
}
