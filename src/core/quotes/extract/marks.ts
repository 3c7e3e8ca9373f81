/** A pair of quotation marks. `both` pairs open and close with the same sign, so only the words around it tell which it does. */
export type Family = 'double' | 'single' | 'corner' | 'code';

/** What each sign may close when one of these is open. */
const CLOSES: Readonly<Record<string, string>> = {
  '"': '"“',
  '＂': '＂',
  '”': '“„”‟"',
  '“': '„“',
  '’': '‘‚’',
  "'": "'",
  '‘': '‚',
  '»': '«',
  '«': '»',
  '›': '‹',
  '‹': '›',
  '」': '「',
  '』': '『',
  '﹂': '﹁',
  '﹄': '﹃',
};

const OPENERS = new Set('"＂“„‟”‘‚\'«»‹›「『﹁﹃');

const FAMILIES: Readonly<Record<string, Family>> = {
  '‘': 'single',
  '‚': 'single',
  "'": 'single',
  '’': 'single',
  '‹': 'single',
  '›': 'single',
  '「': 'corner',
  '『': 'corner',
  '﹁': 'corner',
  '﹃': 'corner',
};

const MARKS: ReadonlySet<number> = new Set(
  [...OPENERS, ...Object.keys(CLOSES)].map((mark) => mark.charCodeAt(0)),
);

/** Whether the character opens or closes; most are told by their number alone, since every character of a text is asked. */
export function isMark(code: number): boolean {
  if (code < 0xab) return code === 34 || code === 39;
  return MARKS.has(code);
}

export function canOpen(char: string): boolean {
  return OPENERS.has(char);
}

/** Whether `char` closes what `opener` opened. */
export function closes(char: string, opener: string): boolean {
  return CLOSES[char]?.includes(opener) ?? false;
}

export function familyOf(opener: string): Family {
  return FAMILIES[opener] ?? 'double';
}
