/** A word of a sentence in lower case. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

const WORD =
  /(?:https?:\/\/|www\.)\S{1,300}|\d{1,2}:\d{2}(?::\d{2})?|[\p{L}\p{N}@#][\p{L}\p{N}'_@#.-]{0,80}/gu;
const TRAILING = /[.:'/-]+$/;

/** The words of a text in lower case; names such as `v1.2`, `us-east-1`, `@name` and addresses are one word. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const found = match[0];
    const word = TRAILING.test(found) ? found.replace(TRAILING, '') : found;
    const end = match.index + word.length;
    tokens.push({ word, start: match.index, end, gap: text.slice(last, match.index) });
    last = end;
  }
  return tokens;
}

/** Whether something more than space parts a word from the one before. */
export function isApart(token: Token): boolean {
  return token.gap.length > 1 && /[,;:.()–—!?]/.test(token.gap);
}
