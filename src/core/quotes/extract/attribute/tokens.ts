import type { Range } from '../../../text/range.ts';

/** A word, a sign, or a whole quotation, which counts as one token whatever it says. */
export interface Token extends Range {
  readonly kind: 'word' | 'sign' | 'quote';
  /** As written, a word without its possessive ending. */
  readonly text: string;
  readonly lower: string;
  /** The word begins with a capital. */
  readonly cap: boolean;
  /** Number of the quotation in its block. */
  readonly quote?: number;
  /** The sign that the words of a quotation end with, `.`, `,`, `?` …, or ''. */
  readonly last?: string;
}

/** A quotation as the tokenizer has to know it. */
export interface Masked {
  readonly outer: Range;
  readonly inner: Range;
}

const TOKEN =
  /@?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_&+]|[.'’\-–/@](?=[\p{L}\p{N}])){0,60}|['’](?=s?(?![\p{L}\p{N}]))s?|\.{3}|…|--+|[^\s\p{L}\p{N}]/gu;
/** "al-Shabaab" is a name, too. */
const CAPITAL = /^@?(?:a[lsz]h?-)?\p{Lu}/u;
const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|prof|sr|jr|st|vs|sen|sens|rep|reps|gov|govs|gen|col|lt|sgt|capt|cmdr|adm|maj|rev|hon|no|inc|co|corp|ltd|dept|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{L}|[rdi]-\p{L}+(?:\.\p{L}+)*|(?:\p{L}\.)+\p{L}|ph\.d|[a-z]{2}|\p{Lu}\p{L}{1,4}-\p{Lu}\p{L}{1,4}|const|cst|cpl|supt|insp|det|ald|mme|mlle|messrs|ont|que|sask|alta|nfld|ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mont|neb|nev|okla|ore|pa|tenn|tex|va|vt|wash|wis|wyo)$/iu;

/** The tokens of a block's visible text, its quotations masked. */
export function tokenize(text: string, quotes: readonly Masked[]): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  quotes.forEach((quote, index) => {
    words(text, at, quote.outer.start, tokens);
    const { start, end } = quote.outer;
    tokens.push({
      kind: 'quote',
      text: '',
      lower: '',
      cap: false,
      start,
      end,
      quote: index,
      last: lastSign(text, quote),
    });
    at = end;
  });
  words(text, at, text.length, tokens);
  return tokens;
}

function lastSign(text: string, quote: Masked): string {
  const match = /([.,;:!?…。！？—–-]|\.{3})['’"”»)\]]{0,3}$/u.exec(
    text.slice(Math.max(quote.inner.start, quote.inner.end - 6), quote.inner.end),
  );
  return match?.[1] ?? '';
}

function words(text: string, from: number, to: number, out: Token[]): void {
  const stretch = text.slice(from, to);
  let done = from;
  for (const match of stretch.matchAll(TOKEN)) {
    const start = from + match.index;
    if (start < done) continue;
    let word = match[0];
    if (!/[\p{L}\p{N}]/u.test(word.charAt(word.startsWith('@') ? 1 : 0))) {
      out.push(sign(word, start));
      continue;
    }
    const possessive = /['’]s$/.exec(word);
    if (possessive) word = word.slice(0, -2);
    if (ABBREVIATION.test(word) && isAbbreviated(word, text, start + word.length, to)) word += '.';
    out.push({
      kind: 'word',
      text: word,
      lower: word.toLowerCase().replace(/’/g, "'"),
      cap: CAPITAL.test(word),
      start,
      end: start + word.length,
    });
    done = start + word.length;
    if (possessive) out.push(sign(possessive[0], start + word.length));
  }
}

/** Two-letter words are abbreviations only in capitals: `B.C.`, `Pa.`, not `it.` */
function isAbbreviated(word: string, text: string, dot: number, to: number): boolean {
  if (dot >= to || text[dot] !== '.' || text[dot + 1] === '.') return false;
  return /^\p{Lu}/u.test(word) || word.includes('.');
}

function sign(text: string, start: number): Token {
  return { kind: 'sign', text, lower: text, cap: false, start, end: start + text.length };
}

/** Sentences as spans of token numbers; a quotation's own full stop ends the sentence around it. */
export function sentencesOf(
  text: string,
  tokens: readonly Token[],
  isTag: (at: number) => boolean,
): readonly Range[] {
  const sentences: Range[] = [];
  let start = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsSentence(text, tokens, i, isTag)) continue;
    sentences.push({ start, end: i + 1 });
    start = i + 1;
  }
  if (start < tokens.length) sentences.push({ start, end: tokens.length });
  return sentences;
}

const STARTERS =
  /^(?:he|she|it|they|we|i|the|a|an|in|on|at|but|and|so|this|that|these|those|his|her|their|its|as|for|when|while|after|if|there|what|who|asked|another|some|many|also|yet|still|then|however)$/;

function endsSentence(
  text: string,
  tokens: readonly Token[],
  i: number,
  isTag: (at: number) => boolean,
): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next) return false;
  // Words between marks that begin small go on with the sentence: `16 lbs. "and two belt loops"`.
  const opens =
    (next.kind === 'quote' && !/\p{Ll}/u.test(text.charAt(next.start + 1))) ||
    next.cap ||
    /^[\p{N}([•*-]/u.test(next.text);
  if (token.kind === 'quote') return opens && /[.!?…。！？]/.test(token.last ?? '') && !isTag(i + 1);
  if (token.kind === 'sign') {
    return /^[.!?。！？]$/.test(token.text) && (opens || /^[。！？]$/.test(token.text));
  }
  if (!token.text.endsWith('.')) return false;
  return (
    next.cap &&
    (STARTERS.test(next.lower) || text.slice(token.end, next.start).includes('\n')) &&
    !/^(?:mr|mrs|ms|dr|sen|rep|gov|gen|rev|st|\p{L})\.$/u.test(token.lower)
  );
}
