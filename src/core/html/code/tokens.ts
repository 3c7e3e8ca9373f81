import type { Range } from '../../text/range.ts';
import type { Language } from './languages.ts';

/** What a reader's eye tells apart in code; everything else is plain. */
export type TokenKind = 'comment' | 'string' | 'number' | 'keyword' | 'key' | 'added' | 'removed' | 'meta';

export interface Token extends Range {
  readonly kind: TokenKind;
}

/** Longer code is shown plain from here on: nobody reads that far for its colours, and each token is an element. */
const MOST = 50_000;

/**
 * The tokens of a piece of code, in order and apart from each other. One pass from left to right:
 * whatever is tried at a place either moves on or looks at a bounded stretch, so that time grows with length alone.
 */
export function tokensOf(code: string, language: Language): readonly Token[] {
  const scan: Scan = { code: code.slice(0, MOST), language, tokens: [] };
  if (!language.lines) {
    scanWords(scan, 0, scan.code.length);
    return scan.tokens;
  }
  for (let at = 0; at < scan.code.length; ) {
    const found = scan.code.indexOf('\n', at);
    const end = found < 0 ? scan.code.length : found;
    LINES[language.lines](scan, at, end);
    at = end + 1;
  }
  return scan.tokens;
}

interface Scan {
  readonly code: string;
  readonly language: Language;
  readonly tokens: Token[];
}

type LineScanner = (scan: Scan, start: number, end: number) => void;

const LINES: Readonly<Record<NonNullable<Language['lines']>, LineScanner>> = {
  diff(scan, start, end) {
    const line = scan.code.slice(start, Math.min(end, start + 4));
    if (/^(?:@@|---|\+\+\+|diff|inde)/.test(line)) add(scan, 'meta', start, end);
    else if (line.startsWith('+')) add(scan, 'added', start, end);
    else if (line.startsWith('-')) add(scan, 'removed', start, end);
  },
  /** What was typed is code, what came back is text. */
  console(scan, start, end) {
    const prompt = /^[\w@:~./-]{0,60}[$#%>] /.exec(scan.code.slice(start, Math.min(end, start + 64)));
    if (!prompt) return;
    add(scan, 'meta', start, start + prompt[0].length);
    scanWords(scan, start + prompt[0].length, end);
  },
  http(scan, start, end) {
    const header = /^[A-Za-z][A-Za-z0-9-]{0,60}(?=:)/.exec(scan.code.slice(start, Math.min(end, start + 64)));
    if (header) add(scan, 'key', start, start + header[0].length);
    scanWords(scan, start + (header?.[0].length ?? 0), end);
  },
  sections(scan, start, end) {
    if (scan.code[start] === '[') add(scan, 'meta', start, end);
    else scanWords(scan, start, end);
  },
};

const SPACE = /[ \t\r\n]+/y;
/** Dates and times of day are numbers as a whole. */
const NUMBER = /\d[\w.]*(?:[:-]\d[\w.]*)*/y;
const WORD = /[\p{L}_$@][\p{L}\p{N}_$-]*/uy;
const KEY: Readonly<Record<NonNullable<Language['keys']>, RegExp>> = {
  ':': /[ \t]{0,8}:/y,
  '=': /[ \t]{0,8}=/y,
};

function scanWords(scan: Scan, start: number, end: number): void {
  let at = start;
  while (at < end) at = Math.min(end, step(scan, at, end));
}

/** Past whatever stands at a place. */
function step(scan: Scan, at: number, end: number): number {
  const { code, language } = scan;
  const space = matchAt(SPACE, code, at);
  if (space > 0) return at + space;
  const comment = commentEnd(scan, at, end);
  if (comment > at) return add(scan, 'comment', at, comment);
  const mark = language.strings?.find((opening) => code.startsWith(opening, at));
  if (mark !== undefined && !isInsideWord(code, at)) {
    const to = stringEnd(scan, at, end, mark);
    return add(scan, isKey(scan, to) ? 'key' : 'string', at, to);
  }
  const number = matchAt(NUMBER, code, at);
  if (number > 0) return add(scan, 'number', at, at + number);
  const word = matchAt(WORD, code, at);
  return word > 0 ? wordAt(scan, at, at + word) : at + 1;
}

function wordAt(scan: Scan, at: number, to: number): number {
  const { keywords, ignoresCase } = scan.language;
  if (isKey(scan, to)) return add(scan, 'key', at, to);
  if (!keywords || to - at > 20) return to;
  const word = scan.code.slice(at, to);
  return keywords.has(ignoresCase ? word.toLowerCase() : word) ? add(scan, 'keyword', at, to) : to;
}

/** An address in YAML has a colon, too, but nothing that parts it from what follows. */
function isKey({ code, language: { keys } }: Scan, to: number): boolean {
  if (!keys) return false;
  const length = matchAt(KEY[keys], code, to);
  if (length === 0) return false;
  return keys === '=' ? code[to + length] !== '=' : code[to + length] !== '/';
}

function commentEnd({ code, language }: Scan, at: number, end: number): number {
  const { lineComments = [], blockComment } = language;
  if (blockComment && code.startsWith(blockComment[0], at)) {
    const close = code.indexOf(blockComment[1], at + blockComment[0].length);
    return close < 0 ? end : Math.min(end, close + blockComment[1].length);
  }
  const opening = lineComments.find((mark) => code.startsWith(mark, at));
  // `#` and `;` within a word are part of it: an address, a colour, a variable of a shell.
  if (opening === undefined || (opening.length === 1 && at > 0 && !/[\s;]/.test(code[at - 1] ?? '')))
    return at;
  if (opening === '//' && code[at - 1] === ':') return at;
  const close = code.indexOf('\n', at);
  return close < 0 ? end : Math.min(end, close);
}

/** Behind the closing mark; a string of one line that is not closed ends with its line. */
function stringEnd({ code, language }: Scan, at: number, end: number, mark: string): number {
  const isLong = mark.length > 1 || (language.long ?? '').includes(mark);
  for (let i = at + mark.length; i < end; i++) {
    if (code[i] === '\\' && !language.plainBackslash) i++;
    else if (code[i] === '\n' && !isLong) return i;
    else if (code.startsWith(mark, i)) return i + mark.length;
  }
  return end;
}

/** An apostrophe: `don't`. */
function isInsideWord(code: string, at: number): boolean {
  return code[at] === "'" && /\w/.test(code[at - 1] ?? '');
}

function matchAt(pattern: RegExp, code: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(code)?.[0].length ?? 0;
}

function add({ tokens }: Scan, kind: TokenKind, start: number, end: number): number {
  if (end > start) tokens.push({ kind, start, end });
  return end;
}
