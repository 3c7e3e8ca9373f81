/** What becomes of each character of a Markdown source in its visible text. */
export const KEEP = 0;
export const DROP = 1;
/** Shown as a space. */
export const BLANK = 2;
/** Code: shown as it stands. */
export const LITERAL = 3;

export interface Marks {
  readonly raw: string;
  readonly marks: Uint8Array;
  /** Labels that a link may refer to, in lower case. */
  readonly labels: Set<string>;
}

export function mark({ marks }: Marks, start: number, end: number, as: number): void {
  marks.fill(as, start, end);
}
