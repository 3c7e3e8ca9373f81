import { tagAt } from './html.ts';
import { BLANK, DROP, KEEP, LITERAL, type Marks, mark } from './markdown-marks.ts';

interface Opener {
  readonly at: number;
  readonly image: boolean;
}

interface Inline extends Marks {
  openers: Opener[];
  /** Where the next `>` stands, so that a `<` far from any is not looked at twice. */
  nextClose: number;
  commentsEnd: boolean;
  /** Lengths of backtick runs that are not found again in this paragraph. */
  unmatched: Set<number>;
}

/** How far a tag or a link's target may reach. */
const REACH = 2000;

/** Marks emphasis, code spans, links and tags inside the lines. */
export function maskInline(marks: Marks): void {
  const inline: Inline = { ...marks, openers: [], nextClose: -1, commentsEnd: true, unmatched: new Set() };
  const { raw } = marks;
  for (let at = 0; at < raw.length; ) at = marks.marks[at] === KEEP ? sign(inline, at) : at + 1;
}

function sign(inline: Inline, at: number): number {
  const { raw } = inline;
  switch (raw.charCodeAt(at)) {
    case 10:
      if (/^[ \t>]*(?:\r?\n|$)/.test(raw.slice(at + 1, at + 40))) newParagraph(inline);
      return at + 1;
    case 92:
      return backslash(inline, at);
    case 96:
      return codeSpan(inline, at);
    case 42:
    case 95:
    case 126:
      return emphasis(inline, at);
    case 33:
      if (raw[at + 1] !== '[') return at + 1;
      inline.openers.push({ at, image: true });
      return at + 2;
    case 91:
      return bracket(inline, at);
    case 93:
      return closeBracket(inline, at);
    case 60:
      return angle(inline, at);
    default:
      return at + 1;
  }
}

function newParagraph(inline: Inline): void {
  inline.openers = [];
  inline.unmatched.clear();
}

function backslash(inline: Inline, at: number): number {
  const next = inline.raw.charAt(at + 1);
  if (!/[!-/:-@[-`{-~\r\n]/.test(next)) return at + 1;
  mark(inline, at, at + 1, DROP);
  if (next !== '\n' && next !== '\r') mark(inline, at + 1, at + 2, LITERAL);
  return at + 2;
}

function codeSpan(inline: Inline, at: number): number {
  const { raw } = inline;
  let open = at;
  while (raw[open] === '`') open++;
  const length = open - at;
  if (inline.unmatched.has(length)) return open;
  for (let close = raw.indexOf('`', open); close >= 0; ) {
    if (/\n[ \t>]*\r?\n/.test(raw.slice(Math.max(open, close - REACH), close)) || close - open > REACH) break;
    let end = close;
    while (raw[end] === '`') end++;
    if (end - close === length) {
      mark(inline, at, open, DROP);
      for (let i = open; i < close; i++) if (inline.marks[i] === KEEP) inline.marks[i] = LITERAL;
      mark(inline, close, end, DROP);
      return end;
    }
    close = raw.indexOf('`', end);
  }
  inline.unmatched.add(length);
  return open;
}

/** A `*` or `_` is markup where it touches a word, save a `_` inside one; `~~` always is. */
function emphasis(inline: Inline, at: number): number {
  const { raw } = inline;
  const char = raw.charAt(at);
  let end = at;
  while (raw[end] === char) end++;
  const before = raw.charAt(at - 1);
  const after = raw.charAt(end);
  const inWord = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  const free = (before === '' || /\s/.test(before)) && (after === '' || /\s/.test(after));
  const isMarkup =
    char === '~' ? end - at === 2 : !free && !(char === '_' && inWord) && !isTimes(char, before, after);
  if (isMarkup) mark(inline, at, end, DROP);
  return end;
}

function isTimes(char: string, before: string, after: string): boolean {
  return char === '*' && /\d/.test(before) && /\d/.test(after);
}

function bracket(inline: Inline, at: number): number {
  const note = inline.raw[at + 1] === '^' && /^\[\^[^\]\s]{1,60}\]/.exec(inline.raw.slice(at, at + 64));
  if (note) {
    mark(inline, at, at + note[0].length, DROP);
    return at + note[0].length;
  }
  inline.openers.push({ at, image: false });
  if (inline.openers.length > 64) inline.openers.shift();
  return at + 1;
}

function closeBracket(inline: Inline, at: number): number {
  const opener = inline.openers.pop();
  if (!opener) return at + 1;
  const { raw, labels } = inline;
  const from = opener.at + (opener.image ? 2 : 1);
  let end = at + 1;
  if (raw[end] === '(') end = targetEnd(raw, end);
  else {
    const label = raw[end] === '[' ? /^\[([^\]\n]{0,200})\]/.exec(raw.slice(end, end + 202)) : undefined;
    const named = label?.[1] || (at - from <= 200 ? raw.slice(from, at) : '');
    if (!labels.has(named.toLowerCase())) return at + 1;
    end += label?.[0].length ?? 0;
  }
  if (end === at + 1 && raw[end] === '(') return at + 1;
  if (opener.image) mark(inline, opener.at, end, DROP);
  else {
    mark(inline, opener.at, from, DROP);
    mark(inline, at, end, DROP);
  }
  return end;
}

/** Where a link's `(target "title")` ends; the same offset where it is none. */
function targetEnd(raw: string, at: number): number {
  let depth = 0;
  for (let i = at; i < raw.length && i - at < REACH; i++) {
    const char = raw[i];
    if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === '\\') i++;
    else if (char === '"' && raw[i - 1] === ' ') i = titleEnd(raw, i);
    if (depth === 0) return i + 1;
    if (depth > 32 || (char === '\n' && raw[i + 1] === '\n')) return at;
  }
  return at;
}

/** The closing mark of a title; far away where there is none. */
function titleEnd(raw: string, at: number): number {
  const close = raw.slice(at + 1, at + REACH).indexOf('"');
  return close < 0 ? at + REACH : at + 1 + close;
}

function angle(inline: Inline, at: number): number {
  const { raw } = inline;
  if (raw.startsWith('<!--', at)) return comment(inline, at);
  if (inline.nextClose < at) {
    const close = raw.indexOf('>', at);
    inline.nextClose = close < 0 ? raw.length + REACH : close;
  }
  if (inline.nextClose - at > REACH) return at + 1;
  const ahead = raw.slice(at, at + REACH);
  const address = /^<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]{1,64}@[^\s<>]{1,200})>/.exec(ahead);
  if (address) {
    const end = at + address[0].length;
    mark(inline, at, at + 1, DROP);
    mark(inline, at + 1, end - 1, LITERAL);
    mark(inline, end - 1, end, DROP);
    return end;
  }
  const tag = tagAt(ahead, 0);
  if (!tag || ahead[tag.end - 1] !== '>') return at + 1;
  // Emphasis leaves the word in one piece; any other tag parts what stands around it.
  const inside = /^(?:a|b|i|u|s|em|strong|span|code|mark|small|abbr|del|ins|font|wbr)$/.test(tag.name);
  mark(inline, at, at + tag.end, DROP);
  if (!inside) mark(inline, at, at + 1, BLANK);
  return at + tag.end;
}

function comment(inline: Inline, at: number): number {
  const close = inline.commentsEnd ? inline.raw.indexOf('-->', at + 2) : -1;
  if (close < 0) {
    inline.commentsEnd = false;
    return at + 1;
  }
  mark(inline, at, close + 3, DROP);
  return close + 3;
}
