import { prefixHashes } from './source.ts';
import {
  ELLIPSIS,
  isWord,
  kindAt,
  NUMBER,
  rawToken,
  SIGN,
  type Tokens,
  tokenizeQuotation,
  tokenKey,
  WORD,
} from './tokens.ts';

/*
 * A quotation as parts that must stand in the source and joints between them:
 *
 *   “[T]his is … uncomfortable [for us], Martin said.”
 *    └──────┘ │ └───────────┘ └──────┘└────────────┘
 *      part joint    part      joint       part
 */

/** What must match one token of the source. */
export interface Unit {
  /** Tokens of the quotation; more than one for a word with a bracket in it. */
  readonly from: number;
  readonly to: number;
  readonly hash: number;
  readonly pattern?: PartialWord;
}

/** A word of which the editor changed letters: `[T]his`, `walk[ed]`. */
export interface PartialWord {
  readonly before: string;
  readonly inserted: string;
  readonly after: string;
}

export interface Part {
  readonly units: readonly Unit[];
  /** The first letter may be a capital or not: where the quotation begins, that is the quoter's choice. */
  readonly anyCase: boolean;
  /** A full stop or comma that ends the quotation: it belongs to whoever sets it. */
  readonly tail: number | undefined;
}

export interface Editor {
  /** The tokens between the brackets. */
  readonly from: number;
  readonly to: number;
  /** `note` stands for nothing: `[sic]`, a reference such as `[12]`. */
  readonly kind: 'words' | 'note';
}

export interface Joint {
  readonly ellipsis: boolean;
  readonly editors: readonly Editor[];
  readonly from: number;
  readonly to: number;
}

export interface Quoted {
  readonly text: string;
  readonly tokens: Tokens;
  readonly prefix: Int32Array;
  readonly parts: readonly Part[];
  /** One before each part and one after the last. */
  readonly joints: readonly (Joint | undefined)[];
}

/** The ways to read a quotation, the strictest first: letter by letter, then with its ellipses and brackets as such. */
export interface Readings {
  readonly all: readonly Quoted[];
  /** The last of them. */
  readonly joined: Quoted;
}

export function readQuotation(text: string): Readings {
  const tokens = tokenizeQuotation(text);
  const prefix = prefixHashes(tokens.hashes);
  const units = Array.from({ length: tokens.count }, (_, i) => unitOf(tokens, i));
  const parts = units.length > 0 ? [partOf(tokens, units, { first: true, last: true })] : [];
  const literal: Quoted = { text, tokens, prefix, parts, joints: [undefined, undefined] };
  const pieces = split(tokens);
  if (pieces.every((piece) => 'hash' in piece && !piece.pattern))
    return { all: [strict(literal), literal], joined: literal };
  const joined: Quoted = { text, tokens, prefix, ...assemble(tokens, pieces) };
  return { all: [strict(literal), literal, strict(joined), joined], joined };
}

/** Without the licence at the first letter and the last stop, so that a place which needs none is found first. */
function strict(quoted: Quoted): Quoted {
  const parts = quoted.parts.map(({ units, tail }) => ({
    units: tail === undefined ? units : [...units, unitOf(quoted.tokens, tail)],
    anyCase: false,
    tail: undefined,
  }));
  return { ...quoted, parts };
}

function unitOf(tokens: Tokens, i: number): Unit {
  return { from: i, to: i + 1, hash: tokens.hashes[i] ?? 0 };
}

function split(tokens: Tokens): readonly (Unit | Joint)[] {
  const pieces: (Unit | Joint)[] = [];
  for (let i = 0; i < tokens.count; ) {
    const piece = bracketed(tokens, i, pieces) ?? unitOf(tokens, i);
    pieces.push(piece);
    i = piece.to;
  }
  return pieces;
}

/** The joint or the partial word at a token. One that begins before its bracket takes the place of that piece. */
function bracketed(tokens: Tokens, i: number, pieces: (Unit | Joint)[]): Unit | Joint | undefined {
  if (kindAt(tokens, i) === ELLIPSIS) return { ellipsis: true, editors: [], from: i, to: i + 1 };
  const key = kindAt(tokens, i) === SIGN ? tokenKey(tokens, i) : '';
  if (
    key === '(' &&
    kindAt(tokens, i + 1) === ELLIPSIS &&
    i + 2 < tokens.count &&
    tokenKey(tokens, i + 2) === ')'
  )
    return { ellipsis: true, editors: [], from: i, to: i + 3 };
  if (key !== '[' && key !== '〔') return undefined;
  const close = closing(tokens, i, key === '[' ? ']' : '〕');
  if (close === undefined) return undefined;
  const from = i + 1;
  if (close === from + 1 && kindAt(tokens, from) === ELLIPSIS)
    return { ellipsis: true, editors: [], from: i, to: close + 1 };
  const before = pieces.at(-1);
  const word = before && 'hash' in before && !before.pattern ? before : undefined;
  const isSic = /^sic$/i.test(rawToken(tokens, from));
  const partial = isSic ? undefined : partialWord(tokens, i, close, word);
  if (partial) {
    if (partial.from < i) pieces.pop();
    return partial;
  }
  const kind = isNote(tokens, i, close) ? 'note' : 'words';
  return { ellipsis: false, editors: [{ from, to: close, kind }], from: i, to: close + 1 };
}

function closing(tokens: Tokens, open: number, sign: string): number | undefined {
  for (let i = open + 1; i < tokens.count && i - open < 60; i++) {
    if (kindAt(tokens, i) !== SIGN) continue;
    const key = tokenKey(tokens, i);
    if (key === sign) return i;
    if (key === '[' || key === '〔') return undefined;
  }
  return undefined;
}

function partialWord(tokens: Tokens, open: number, close: number, word: Unit | undefined): Unit | undefined {
  if (close !== open + 2 || kindAt(tokens, open + 1) !== WORD) return undefined;
  const glued = (a: number, b: number) => a >= 0 && b < tokens.count && tokens.ends[a] === tokens.starts[b];
  const left = word !== undefined && glued(open - 1, open) && kindAt(tokens, open - 1) === WORD;
  const right = glued(close, close + 1) && kindAt(tokens, close + 1) === WORD;
  if (!left && !right) return undefined;
  return {
    from: left ? open - 1 : open,
    to: right ? close + 2 : close + 1,
    hash: 0,
    pattern: {
      before: left ? tokenKey(tokens, open - 1) : '',
      inserted: tokenKey(tokens, open + 1),
      after: right ? tokenKey(tokens, close + 1) : '',
    },
  };
}

/** `[sic]`, or a bare number set close to the word before it: a reference. */
function isNote(tokens: Tokens, open: number, close: number): boolean {
  const first = open + 1;
  if (first >= close) return false;
  if (/^sic$/i.test(rawToken(tokens, first)))
    return close - first === 1 || (close - first === 2 && kindAt(tokens, first + 1) === SIGN);
  const glued =
    open > 0 && tokens.ends[open - 1] === tokens.starts[open] && kindAt(tokens, open - 1) !== NUMBER;
  return glued && close - first === 1 && /^\d{1,3}$/.test(rawToken(tokens, first));
}

function assemble(tokens: Tokens, pieces: readonly (Unit | Joint)[]): Pick<Quoted, 'parts' | 'joints'> {
  const runs: Unit[][] = [];
  const joints: (Joint | undefined)[] = [undefined];
  let units: Unit[] = [];
  const flush = () => {
    const before = joints[runs.length];
    if (before?.ellipsis) units = trimStart(tokens, units);
    if (units.length === 0) return;
    runs.push(units);
    joints.push(undefined);
    units = [];
  };
  for (const piece of pieces) {
    if ('hash' in piece) {
      units.push(piece);
      continue;
    }
    if (piece.ellipsis) units = trimEnd(tokens, units);
    flush();
    joints[runs.length] = merge(joints[runs.length], piece);
  }
  flush();
  const parts = runs.map((run, k) =>
    partOf(tokens, run, {
      first: k === 0 && (joints[0]?.editors.length ?? 0) === 0,
      last: k === runs.length - 1 && joints[runs.length] === undefined,
    }),
  );
  return { parts, joints };
}

function merge(a: Joint | undefined, b: Joint): Joint {
  if (!a) return b;
  return {
    ellipsis: a.ellipsis || b.ellipsis,
    editors: [...a.editors, ...b.editors],
    from: a.from,
    to: b.to,
  };
}

export const STOPS = /^[.,;:。，、；：]$/;

function isStop(tokens: Tokens, unit: Unit | undefined): boolean {
  return unit !== undefined && kindAt(tokens, unit.from) === SIGN && STOPS.test(tokenKey(tokens, unit.from));
}

/** A stop beside an ellipsis is the quoter's as much as the ellipsis is. */
function trimEnd(tokens: Tokens, units: Unit[]): Unit[] {
  return isStop(tokens, units.at(-1)) ? units.slice(0, -1) : units;
}

function trimStart(tokens: Tokens, units: Unit[]): Unit[] {
  return isStop(tokens, units[0]) ? units.slice(1) : units;
}

function partOf(tokens: Tokens, units: readonly Unit[], place: { first: boolean; last: boolean }): Part {
  const end = units.at(-1);
  const tail =
    place.last && units.length > 1 && end && /^[.,。，、]$/.test(tokenKey(tokens, end.from))
      ? end.from
      : undefined;
  const first = units[0];
  const anyCase = place.first && first !== undefined && !first.pattern && kindAt(tokens, first.from) === WORD;
  return { units: tail === undefined ? units : units.slice(0, -1), anyCase, tail };
}

/** Whether a part has words at all, and not only signs. */
export function hasWords(quoted: Quoted): boolean {
  return quoted.parts.some(({ units }) =>
    units.some(({ from, to }) => to > from + 1 || isWord(quoted.tokens, from)),
  );
}

/** A part of one word, which could be picked anywhere. */
export function isSingleWord({ tokens }: Quoted, { units }: Part): boolean {
  let words = 0;
  for (const unit of units) if (isWord(tokens, unit.from)) words++;
  return words < 2;
}
