import { ENGLISH } from './english.ts';
import type { Lexicon } from './lexicon.ts';
import { FRENCH, GERMAN, JAPANESE, PORTUGUESE, SPANISH } from './others.ts';
import { compile, type Phrasebook } from './phrases.ts';

const LEXICONS: Readonly<Record<string, Lexicon>> = {
  en: ENGLISH,
  es: SPANISH,
  pt: PORTUGUESE,
  fr: FRENCH,
  de: GERMAN,
  ja: JAPANESE,
};

const books = new Map<Lexicon, Phrasebook>();

/** The phrases of a language, made ready when they are first asked for; English where we have none. */
export function bookOf(language: string): Phrasebook {
  const lexicon = LEXICONS[language.slice(0, 2)] ?? ENGLISH;
  const known = books.get(lexicon);
  if (known) return known;
  const book = compile(lexicon);
  books.set(lexicon, book);
  return book;
}
