import type { Range } from '../../text/range.ts';
import { VisibleBuilder } from '../../text/visible.ts';
import { entityAt } from './entities.ts';
import type { Reading } from './reading.ts';

/*
 * The visible text of a page in one pass, without a tree. Tags follow the tokenizer of the HTML standard as far as it
 * matters here: a quote mark opens an attribute's value only after `=`, and what is never closed goes to the end.
 */

const UNSEEN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'title',
  'iframe',
  'object',
  'svg',
  'math',
  'select',
]);

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr picture q ruby rb rp rt s samp small source span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

interface State {
  readonly raw: string;
  readonly builder: VisibleBuilder;
  readonly blocks: Range[];
  /** Where the block quotes that are open begin in the visible text. */
  readonly quotes: number[];
  /** Preformatted elements that are open: their spaces stand. */
  pre: number;
  /** What the text must have before the next word. */
  pending: '' | ' ' | '\n' | '\n\n';
  /** Where the space that is pending stands. */
  spaceAt: number;
  /** Elements that are never closed any more, so that nobody searches again. */
  readonly unclosed: Set<string>;
}

export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  /** Whether its attributes hide it. */
  readonly hidden: boolean;
  readonly end: number;
}

/** The visible text of a page: no tags, scripts or comments, references decoded, spaces as a browser shows them. */
export function readHtml(raw: string): Reading {
  const state: State = {
    raw,
    builder: new VisibleBuilder(),
    blocks: [],
    quotes: [],
    pre: 0,
    pending: '',
    spaceAt: 0,
    unclosed: new Set(),
  };
  for (let at = 0; at < raw.length; ) {
    const code = raw.charCodeAt(at);
    if (code === 60) at = markup(state, at);
    else if (code === 38) at = reference(state, at);
    else if (isSpace(code) && state.pre === 0) at = spaces(state, at);
    else at = words(state, at);
  }
  while (state.quotes.length > 0) closeQuote(state);
  return { visible: state.builder.done(), blocks: state.blocks.toSorted((a, b) => a.start - b.start) };
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** Words up to the next markup. A single space between them is shown as it is, so it need not part them. */
function words(state: State, at: number): number {
  const { raw } = state;
  let end = at + 1;
  let breaks = false;
  for (; end < raw.length; end++) {
    const code = raw.charCodeAt(end);
    if (code === 60 || code === 38) break;
    if (!isSpace(code) || state.pre > 0) continue;
    const next = raw.charCodeAt(end + 1);
    if (isSpace(next) || next === 60 || end + 1 === raw.length) break;
    if (code !== 32) breaks = true;
  }
  const text = raw.slice(at, end);
  put(state, breaks ? text.replace(/[\t-\r]/g, ' ') : text, at, end);
  return end;
}

function put(state: State, text: string, start: number, end: number): void {
  const { builder, pending, spaceAt } = state;
  if (pending !== '' && builder.length > 0) {
    if (pending === ' ') builder.add(' ', spaceAt, spaceAt + 1);
    else builder.add(pending, start, start);
  }
  state.pending = '';
  builder.add(text, start, end);
}

function spaces(state: State, at: number): number {
  let end = at;
  while (end < state.raw.length && isSpace(state.raw.charCodeAt(end))) end++;
  separate(state, ' ', at);
  return end;
}

function reference(state: State, at: number): number {
  const entity = entityAt(state.raw, at);
  put(state, entity?.text ?? '&', at, entity?.end ?? at + 1);
  return entity?.end ?? at + 1;
}

function markup(state: State, at: number): number {
  const { raw } = state;
  if (raw.startsWith('<!--', at)) return after(raw, '-->', at + 2);
  if (raw[at + 1] === '!' || raw[at + 1] === '?') return after(raw, '>', at);
  const tag = tagAt(raw, at);
  if (!tag) {
    put(state, '<', at, at + 1);
    return at + 1;
  }
  if (!tag.closing && (tag.hidden || UNSEEN.has(tag.name)) && !VOID.has(tag.name)) {
    const end = elementEnd(state, tag);
    if (end > tag.end) return end;
  }
  apply(state, tag, at);
  return tag.end;
}

function after(raw: string, close: string, at: number): number {
  const found = raw.indexOf(close, at);
  return found < 0 ? raw.length : found + close.length;
}

function apply(state: State, tag: Tag, at: number): void {
  if (tag.name === 'q') put(state, tag.closing ? '\u201D' : '\u201C', at, tag.end);
  else if (tag.name === 'br') separate(state, '\n', at);
  else if (tag.name === 'td' || tag.name === 'th') separate(state, ' ', at);
  else if (isPower(state.raw, tag, at)) put(state, '^', at, tag.end);
  else if (!INLINE.has(tag.name)) applyBlock(state, tag, at);
}

/** 10<sup>2</sup> is not 102, nor is 10<sub>2</sub>. */
function isPower(raw: string, tag: Tag, at: number): boolean {
  return /^su[bp]$/.test(tag.name) && /^\d$/.test(raw.charAt(at - 1)) && /^\d$/.test(raw.charAt(tag.end));
}

function applyBlock(state: State, tag: Tag, at: number): void {
  separate(state, tag.name === 'tr' ? '\n' : '\n\n', at);
  if (tag.name === 'pre' || tag.name === 'textarea')
    state.pre = Math.max(0, state.pre + (tag.closing ? -1 : 1));
  if (tag.name !== 'blockquote') return;
  if (!tag.closing) state.quotes.push(state.builder.length);
  else if (state.quotes.length > 0) closeQuote(state);
}

function separate(state: State, by: State['pending'], at: number): void {
  if (by.length < state.pending.length || state.pending === by || (by === ' ' && state.pending === '\n'))
    return;
  state.pending = by;
  state.spaceAt = at;
}

function closeQuote(state: State): void {
  const start = state.quotes.pop() ?? 0;
  if (state.builder.length > start) state.blocks.push({ start, end: state.builder.length });
}

/** The tag at a `<`; none where the `<` is only a sign. One that never ends goes to the end of the page. */
export function tagAt(raw: string, at: number): Tag | undefined {
  const name = /^<\/?([A-Za-z][A-Za-z0-9:-]{0,40})/.exec(raw.slice(at, at + 43));
  if (!name?.[1]) return undefined;
  let i = at + name[0].length;
  let value = false;
  for (; i < raw.length; i++) {
    const char = raw[i];
    if (char === '>') break;
    if (value && (char === '"' || char === "'")) {
      const close = raw.indexOf(char, i + 1);
      i = close < 0 ? raw.length : close;
    }
    if (char === '=') value = true;
    else if (char !== ' ' && char !== '\n' && char !== '\t' && char !== '\r') value = false;
  }
  const hidden = hides(raw.slice(at + name[0].length, Math.min(i, at + 2000)));
  return {
    name: name[1].toLowerCase(),
    closing: raw[at + 1] === '/',
    hidden,
    end: Math.min(i + 1, raw.length),
  };
}

/** Whether a tag's attributes take the element out of sight. */
function hides(attributes: string): boolean {
  if (
    /style\s{0,4}=\s{0,4}["'][^"']{0,200}(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}(?:hidden|collapse))/i.test(
      attributes,
    )
  )
    return true;
  return (
    /hidden/i.test(attributes) &&
    /(?:^|\s)hidden(?=[\s=/]|$)/i.test(attributes.replace(/"[^"]*"|'[^']*'/g, ''))
  );
}

/** Where an element that nobody sees ends. Of a hidden one that is never closed, only the tag is left out. */
function elementEnd(state: State, tag: Tag): number {
  const { raw, unclosed } = state;
  if (unclosed.has(tag.name)) return tag.end;
  const text = tag.name === 'script' || tag.name === 'style';
  let depth = 1;
  let next = tag.end;
  for (let at = raw.indexOf('<', next); at >= 0; at = raw.indexOf('<', next)) {
    next = at + 1;
    const found = isNamed(raw, at, tag.name) ? tagAt(raw, at) : undefined;
    if (found?.name !== tag.name) continue;
    next = found.end;
    if (found.closing) depth--;
    else if (!text) depth++;
    if (depth === 0) return found.end;
  }
  if (text) return raw.length;
  unclosed.add(tag.name);
  return tag.end;
}

/** A quick look before the tag is read in full. */
function isNamed(raw: string, at: number, name: string): boolean {
  const from = raw[at + 1] === '/' ? at + 2 : at + 1;
  return raw.slice(from, from + name.length).toLowerCase() === name;
}
