import { foldTypography, foldUnicode } from './characters.ts';

/*
 * Words that turn a statement round. They never decide whether words are the same; they decide what an ellipsis must
 * be asked about, and what square brackets may not stand for.
 */

const set = (words: string) => new Set(words.split(/\s+/));

const NEGATIONS = set(`
  no not never none nobody nothing neither nor nowhere without cannot hardly barely scarcely rarely seldom unless except
  deny denies denied false untrue fail fails failed refuse refuses refused
  nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne weder noch
  ne pas jamais rien aucun aucune sans ni non
  nunca jamás nada nadie ningún ninguno ninguna sin tampoco
  mai niente nulla nessun nessuno nessuna senza né
  não ninguém nenhum nenhuma sem nem
  niet geen nooit niemand niets zonder
  inte ikke ikkje ingen inget ingenting aldrig aldri uden uten
  nie nigdy nikt nic bez żaden żadna
  не ни нет никогда никто ничего без ні немає ніколи
  değil yok hiç
`);

/** Scripts without spaces, and Korean, where a negation is part of a word. */
const NEGATION_SIGNS = /[不没沒無无未非勿莫否]|ない|ません|なかっ|なく|ぬ|ず|않|못|없|아니|안\s/u;

const NUMBERS = set(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion
  dozen dozens hundreds thousands millions billions half third quarter double triple twice once first second percent
  null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend
  deux trois quatre cinq sept huit neuf dix cent cents mille
  dos tres cuatro cinco seis siete ocho nueve diez cien ciento mil
`);

/** How sure, how many, how often: what a claim hangs on. */
const DEGREES = set(`
  may might can could must shall should will would
  all some any few many most several every each both only always often sometimes usually normally
  little scant enough allegedly probably possibly perhaps maybe if until
`);

/** Capitalised for their place in the sentence, not for being names. */
const NO_NAMES = set(`
  i i'm i've we we're we've he she it it's they they're you this that these those the a an our their his her its my your
  in on at by for from with to of and but or so as when while after before there here what who how why yes
  monday tuesday wednesday thursday friday saturday sunday
`);

function wordsOf(text: string): readonly string[] {
  return foldTypography(foldUnicode(text)).match(/[\p{L}\p{M}\p{N}']+/gu) ?? [];
}

/**
 * A word that looks like another one: letters of two alphabets in one word, or letters that are made for something else.
 * What it says cannot be looked up.
 */
function isDisguised(word: string): boolean {
  if (
    /[\u0262\u026A\u0274\u0280\u028F\u0299\u029C\u029F\u1D00-\u1D2B\u{1F100}-\u{1F1FF}\u2460-\u24FF]/u.test(
      word,
    )
  )
    return true;
  return /\p{sc=Latin}/u.test(word) && /[\p{sc=Cyrillic}\u03BF\u03BD\u03C4\u039D\u039F\u03A4]/u.test(word);
}

/** Whether somebody else's words among these may hide a negation. */
export function mayNegate(text: string): boolean {
  return holdsNegation(text) || (text.match(/[\p{L}\p{M}\p{N}\p{So}]+/gu) ?? []).some(isDisguised);
}

export function isNegation(word: string): boolean {
  const lower = word.toLowerCase();
  return NEGATIONS.has(lower) || lower.endsWith("n't");
}

/** Whether words of negation are among these. */
export function holdsNegation(text: string): boolean {
  return NEGATION_SIGNS.test(text) || wordsOf(text).some(isNegation);
}

export function holdsNumber(text: string): boolean {
  return wordsOf(text).some((word) => /\p{N}/u.test(word) || NUMBERS.has(word.toLowerCase()));
}

/** Whether something stands here that an editor may not put into other words. */
export function bearsClaim(text: string): boolean {
  return (
    holdsNegation(text) || holdsNumber(text) || wordsOf(text).some((word) => DEGREES.has(word.toLowerCase()))
  );
}

/** The words that look like names, in lower case. */
export function namesIn(text: string): readonly string[] {
  return wordsOf(text)
    .filter((word) => /^\p{Lu}/u.test(word) && !NO_NAMES.has(word.toLowerCase()))
    .map((word) => word.toLowerCase().replace(/'s?$/, ''));
}
