/** A document's words and names must not steer the terminal: control characters and direction marks are shown as such. */
export function printable(text: string): string {
  return text.replace(STEERING, '\ufffd');
}

const STEERING = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** The same value as ever, written so that nothing in it steers a terminal that shows it. */
export function printableJson(value: unknown): string {
  const written = JSON.stringify(value, null, 2);
  return written.replace(STEERING, (char) =>
    char === '\n' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
