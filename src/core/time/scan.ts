/** Matches a sticky expression exactly at an offset. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

const FOREIGN_FORMS = /[\uFF10-\uFF19\uFF1A\u00A0\u202F\u2009\u3000\u2010\u2011\u2212\uFF0B\uFF0D\uFF0F]/u;
const FOREIGN_FORMS_ALL = new RegExp(FOREIGN_FORMS, 'gu');

function plainForm(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xff10 + 48);
  if (code === 0xff1a) return ':';
  if (code === 0xff0b) return '+';
  if (code === 0xff0f) return '/';
  return code === 0x00a0 || code === 0x202f || code === 0x2009 || code === 0x3000 ? ' ' : '-';
}

/** The text with full-width digits, special spaces and hyphens in their plain form: the same length, so offsets stay true. */
export function plainText(text: string): string {
  return FOREIGN_FORMS.test(text) ? text.replace(FOREIGN_FORMS_ALL, plainForm) : text;
}

const ASCII_WORD = /[A-Za-z0-9_\u00C0-\u024F]/u;

/** Whether a character of a word stands there; Chinese and Japanese put no spaces, so theirs are no obstacle. */
export function isWordAt(text: string, at: number): boolean {
  const char = text[at];
  return char !== undefined && ASCII_WORD.test(char);
}

/** Whether a word goes on at an offset; after a Chinese or Japanese character nothing does. */
export function continuesAt(text: string, at: number): boolean {
  return isWordAt(text, at) && text.charCodeAt(at - 1) < 0x2e80;
}

/** The text just before an offset, for cues that stand there. */
export function before(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at);
}
