import type { Range } from '../../text/range.ts';
import { toSource, type VisibleText } from '../../text/visible.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import type { SourceFormat } from './model.ts';
import { readPlain } from './plain.ts';
import { type Postings, postings } from './postings.ts';
import type { Reading } from './reading.ts';
import { type Statements, statementsOf } from './statements.ts';
import { isWrapped, type Tokens, tokenize } from './tokens.ts';

/** A source made ready for many quotations. To its users it is opaque. */
export interface PreparedSource {
  readonly visible: VisibleText;
  readonly tokens: Tokens;
  /** Rolling hash of the tokens before each place, so that a stretch is compared in one step. */
  readonly prefix: Int32Array;
  readonly words: Postings;
  /** Pairs of neighbouring tokens: far rarer than the words alone. */
  readonly pairs: Postings;
  readonly statements: Statements;
  readonly hasWraps: boolean;
}

/** Reads a source once: its visible text, the way back to the raw text, and an index of its words. Linear in its size. */
export function prepareSource(raw: string, format: SourceFormat): PreparedSource {
  const { visible, blocks } = read(raw, format);
  const tokens = tokenize(visible.text);
  const { count, hashes } = tokens;
  const prefix = new Int32Array(count + 1);
  const pairs = new Int32Array(Math.max(0, count - 1));
  let hasWraps = false;
  for (let i = 0; i < count; i++) {
    prefix[i + 1] = (Math.imul(prefix[i] ?? 0, BASE) + (hashes[i] ?? 0)) | 0;
    if (i + 1 < count) pairs[i] = pairHash(hashes[i] ?? 0, hashes[i + 1] ?? 0);
    hasWraps ||= isWrapped(tokens, i);
  }
  return {
    visible,
    tokens,
    prefix,
    words: postings(hashes),
    pairs: postings(pairs),
    statements: statementsOf(visible.text, blocks),
    hasWraps,
  };
}

/** What a reader sees of a source. */
export function readSource(raw: string, format: SourceFormat): VisibleText {
  return read(raw, format).visible;
}

function read(raw: string, format: SourceFormat): Reading {
  if (format === 'html') return readHtml(raw);
  return format === 'markdown' ? readMarkdown(raw) : readPlain(raw);
}

const BASE = 0x01000193;

export function pairHash(a: number, b: number): number {
  return (Math.imul(a, 0x5bd1e995) ^ Math.imul(b + 0x7f4a7c15, 0x2545f491)) | 0;
}

/** The rolling hash of the tokens from one place to another. */
export function stretchHash(prefix: Int32Array, from: number, to: number): number {
  return ((prefix[to] ?? 0) - Math.imul(prefix[from] ?? 0, power(to - from))) | 0;
}

export function prefixHashes(hashes: Int32Array): Int32Array {
  const prefix = new Int32Array(hashes.length + 1);
  for (let i = 0; i < hashes.length; i++)
    prefix[i + 1] = (Math.imul(prefix[i] ?? 0, BASE) + (hashes[i] ?? 0)) | 0;
  return prefix;
}

/** `BASE` to the power of `n`, modulo 2³². */
function power(n: number): number {
  let result = 1;
  let base = BASE;
  for (let left = n; left > 0; left >>= 1) {
    if (left & 1) result = Math.imul(result, base);
    base = Math.imul(base, base);
  }
  return result;
}

/** The raw source of the tokens from one place to another. */
export function rawRange(source: PreparedSource, from: number, to: number): Range {
  const { starts, ends } = source.tokens;
  return toSource(source.visible, starts[from] ?? 0, ends[to - 1] ?? 0);
}
