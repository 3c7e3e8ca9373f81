/** A pair of quotation marks. `both` pairs open and close with the same sign, so only the words around it tell which it does. */
export type Family = 'double' | 'single' | 'corner' | 'code';

/** What each sign may close when one of these is open. */
const CLOSES: Readonly<Record<string, string>> = {
  '"': '"',
  '＂': '＂',
  '”': '“„”‟"',
  '“': '„',
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

/** Every sign that opens or closes. */
export const MARK = /["＂“”„‟'‘’‚«»‹›「」『』﹁﹂﹃﹄]/g;

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
