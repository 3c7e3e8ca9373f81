/*
 * What a character is to the comparison of words. The class is looked up once a code unit and then remembered,
 * since a source has millions of characters and a few hundred different ones.
 */

export const SPACE = 1;
/** Soft hyphens, zero-width characters, marks of direction: no reader sees them. */
export const IGNORED = 2;
/** A quotation mark: how it looks is the writer's affair, so it is no token. */
export const MARK = 3;
export const DASH = 4;
export const LETTER = 5;
export const DIGIT = 6;
/** A character of a script that is written without spaces: a token of its own. */
export const IDEOGRAM = 7;
/** Belongs to the character before it. */
export const COMBINING = 8;
const SYMBOL = 9;
/** An apostrophe inside a word, else a quotation mark. */
export const APOSTROPHE = 10;
export const DOT = 11;
export const DOTS = 12;
/** `*` and the backtick: emphasis where it touches a word. */
export const DECORATION = 13;
/** Added to the class of a character that has other forms in Unicode. */
export const FOLDS = 64;

const known = new Uint8Array(0x10000);
const knownAstral = new Map<number, number>();

/** The class of a code point, possibly with `FOLDS`. What lies beyond the end of a text (NaN) is like a space. */
export function classOf(code: number): number {
  if (!(code > 0)) return SPACE;
  const found = code < 0x10000 ? known[code] : knownAstral.get(code);
  if (found) return found;
  const kind = classify(code);
  if (code < 0x10000) known[code] = kind;
  else knownAstral.set(code, kind);
  return kind;
}

export function kindOf(code: number): number {
  return classOf(code) & ~FOLDS;
}

const FORMS: readonly (readonly [RegExp, number])[] = [
  [/^[\s\u0085]/u, SPACE],
  [/^["\u201C-\u201F\u00AB\u00BB\u2039\u203A\u201A\u300C-\u300F\u301D-\u301F]/u, MARK],
  [/^['\u2018\u2019\u201B\u02BC\u00B4]/u, APOSTROPHE],
  [/^[-\u2010-\u2015\u2043\u2212\u2E3A\u2E3B]/u, DASH],
  [/^\./u, DOT],
  [/^[\u2026\u22EF]/u, DOTS],
  [/^[*`]/u, DECORATION],
  [/^[\p{M}\u1160-\u11FF\uD7B0-\uD7FB]/u, COMBINING],
  [/^\p{Nd}/u, DIGIT],
  [
    /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u30FC]/u,
    IDEOGRAM,
  ],
  [/^[\p{L}\p{N}_]/u, LETTER],
];

/** Characters that no reader sees, save those that turn the order round in which the next ones are shown. */
export const UNSEEN = /(?:(?![\u202D\u202E])\p{DI})+/gu;

function classify(code: number): number {
  const raw = String.fromCodePoint(code);
  if (raw.replace(UNSEEN, '') === '') return IGNORED | FOLDS;
  const folded = foldUnicode(raw);
  const composes = raw.normalize('NFD') !== raw.normalize('NFC') && raw.normalize('NFC') !== raw;
  const folds = folded !== raw || composes || /[\p{M}\u1100-\u11FF]/u.test(raw) ? FOLDS : 0;
  const kind = FORMS.find(([form]) => form.test(folded))?.[1] ?? SYMBOL;
  return kind | folds;
}

/**
 * Forms that differ in looks only: full and half width, ligatures, vertical forms, letters of mathematics.
 * Superscripts, fractions and circled digits are not among them: 10² is not 102.
 */
const COMPATIBLE =
  /[\u00B5\u0132\u0133\u017F\u01C4-\u01CC\u01F1-\u01F3\u2160-\u217F\u2E80-\u2FDF\u3131-\u318E\u3371-\u33DF\uF900-\uFAFF\uFB00-\uFB06\uFB13-\uFDFB\uFE10-\uFE19\uFE30-\uFE4F\uFE50-\uFE6B\uFE70-\uFEFC\uFF01-\uFFEF\u{1D400}-\u{1D7FF}]+/gu;

/** The same text without what only Unicode tells apart. */
export function foldUnicode(text: string): string {
  if (!/[^\0-~]/.test(text)) return text;
  return text
    .replace(UNSEEN, '')
    .replace(COMPATIBLE, (forms) => forms.normalize('NFKC'))
    .normalize('NFC');
}

/** The same text without what only a typesetter tells apart. */
export function foldTypography(text: string): string {
  return text
    .replace(/\.(?: ?\.){2,}|[\u2026\u22EF]+/g, '\u2026')
    .replace(/["\u201C-\u201F\u00AB\u00BB\u2039\u203A\u201A\u300C-\u300F\u301D-\u301F*`]/g, '')
    .replace(/['\u2018\u2019\u201B\u02BC\u00B4]/g, "'")
    .replace(/[-\u2010-\u2015\u2043\u2212\u2E3A\u2E3B]+/g, '-')
    .replace(/[\u301C\u3030]/g, '~');
}

/** Whether the text is written in Chinese, Japanese or Korean characters here. */
export function isCjk(code: number): boolean {
  if (kindOf(code) === IDEOGRAM) return code < 0x0e00 || code > 0x17ff;
  if (code >= 0xff00 && code <= 0xff65) return kindOf(code) === SYMBOL;
  return code >= 0x3001 && code <= 0x303f;
}
