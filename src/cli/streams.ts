/** Where a command's words go: data to `out`, what went wrong to `err`, a line each. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (line: string) => void;
}
