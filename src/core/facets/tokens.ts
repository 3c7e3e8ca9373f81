/** A word of a sentence in lower case. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

const LONGEST = 80;
const CLOCK = /\d{1,2}:\d{2}(?::\d{2})?/y;
const ADDRESS = /(?:https?:\/\/|www\.)\S{1,300}/y;

/**
 * The words of a text in lower case; names such as `v1.2`, `us-east-1`, `@name`, clock times and addresses are one word.
 * Scanned by hand: this reads every sentence of a document at every keystroke.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  let at = 0;
  while (at < text.length) {
    if (!isLetter(text.charCodeAt(at)) && !isSign(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = wordEnd(text, at);
    tokens.push({ word: text.slice(at, end), start: at, end, gap: text.slice(last, at) });
    last = end;
    at = Math.max(end, at + 1);
  }
  return tokens;
}

/** Whether something more than space parts a word from the one before. */
export function isApart(token: Token): boolean {
  return token.gap.length > 1 && /[,;:.()–—!?]/.test(token.gap);
}

function wordEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  const special = first === 104 || first === 119 ? ADDRESS : first >= 48 && first <= 57 ? CLOCK : undefined;
  if (special) {
    special.lastIndex = start;
    const match = special.exec(text);
    if (match) return start + match[0].length;
  }
  let end = start + 1;
  while (end < text.length && end - start < LONGEST && isInside(text.charCodeAt(end))) end++;
  while (end > start + 1 && isJoint(text.charCodeAt(end - 1))) end--;
  return end;
}

/** A letter or a digit; beyond ASCII all that is no space and no punctuation. */
function isLetter(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  if (code >= 0x3000 && code <= 0x3020) return false;
  return !((code >= 0xff00 && code <= 0xff0f) || (code >= 0xff1a && code <= 0xff20) || code === 0xff5e);
}

/** `@` and `#` begin names and numbers of issues. */
function isSign(code: number): boolean {
  return code === 64 || code === 35;
}

/** Apostrophe, hyphen, full stop: they join words, and end none. */
function isJoint(code: number): boolean {
  return code === 39 || code === 45 || code === 46;
}

function isInside(code: number): boolean {
  return isLetter(code) || isJoint(code) || isSign(code) || code === 95;
}
