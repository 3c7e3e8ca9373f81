/** Words for people, kept apart from what fills their places, so that an adapter can translate them. */
export interface Message {
  /** English, with places `{0}`, `{1}` … */
  readonly text: string;
  readonly args?: readonly (string | number | Message)[];
}

/** Gives a message in the reader's language; `vscode.l10n.t` has this shape. */
export type Translate = (text: string, ...args: (string | number)[]) => string;

export const english: Translate = (text, ...args) =>
  text.replace(/\{(\d+)\}/g, (place, i) => String(args[Number(i)] ?? place));

export function render(message: Message, translate: Translate): string {
  const args = (message.args ?? []).map((arg) => (typeof arg === 'object' ? render(arg, translate) : arg));
  return translate(message.text, ...args);
}
