import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** What browsers show for the numbers 128 to 159, which old pages mean as Windows-1252. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Named references that pages write without their semicolon. */
const BARE = /^(?:amp|lt|gt|quot|nbsp|copy|reg|shy)/;

export interface Entity {
  readonly text: string;
  readonly end: number;
}

/** The character reference at a `&`, if there is one. */
export function entityAt(raw: string, at: number): Entity | undefined {
  const ahead = raw.slice(at + 1, at + 34);
  const number = /^#(?:[xX]([0-9a-fA-F]{1,6})|(\d{1,7}));?/.exec(ahead);
  if (number) {
    const [all, hex, decimal] = number;
    return {
      text: characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
      end: at + 1 + all.length,
    };
  }
  const name = /^([A-Za-z][A-Za-z0-9]*);/.exec(ahead)?.[1];
  const named = name === undefined ? false : decodeNamedCharacterReference(name);
  if (name !== undefined && named !== false) return { text: named, end: at + 2 + name.length };
  const bare = BARE.exec(ahead)?.[0];
  if (bare === undefined || /^[A-Za-z0-9=]/.test(ahead.slice(bare.length))) return undefined;
  const text = decodeNamedCharacterReference(bare);
  return text === false ? undefined : { text, end: at + 1 + bare.length };
}

function characterOf(code: number): string {
  if (code >= 128 && code <= 159) return WINDOWS.charAt(code - 128);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\uFFFD';
  return String.fromCodePoint(code);
}
