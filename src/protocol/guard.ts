import type { FromPage, Target, ToPage } from './preview.ts';

/** The message, if it is one: the host trusts a page no further than this. */
export function asFromPage(value: unknown): FromPage | undefined {
  if (!isRecord(value)) return undefined;
  const { type, revision } = value;
  switch (type) {
    case 'ready':
      return { type };
    case 'mark':
    case 'shown':
      return isCount(revision) ? { type, revision } : undefined;
    case 'reveal': {
      const target = asTarget(value.target);
      return isCount(revision) && target ? { type, revision, target } : undefined;
    }
    case 'scrolled': {
      const { line } = value;
      const isLine = typeof line === 'number' && Number.isFinite(line) && line >= 0;
      return isCount(revision) && isLine ? { type, revision, line } : undefined;
    }
    case 'insert':
      return isCount(revision) && isText(value.facet) ? { type, revision, facet: value.facet } : undefined;
    case 'task':
      return isCount(revision) && isText(value.key) && isCount(value.offset)
        ? { type, revision, key: value.key, offset: value.offset }
        : undefined;
    case 'file':
      return isText(value.path) ? { type, path: value.path } : undefined;
    default:
      return undefined;
  }
}

function asTarget(value: unknown): Target | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, facet, index, key, start, end, block, from, to } = value;
  if (kind === 'evidence') return isText(facet) && isCount(index) ? { kind, facet, index } : undefined;
  if (kind === 'timeline' || kind === 'quote' || kind === 'action' || kind === 'block' || kind === 'problem')
    return isCount(index) ? { kind, index } : undefined;
  if (kind === 'words')
    return isText(key) && isCount(block) && isCount(from) && isCount(to)
      ? { kind, key, block, from, to }
      : undefined;
  if (kind === 'range')
    return isText(key) && isCount(start) && isCount(end) && start <= end
      ? { kind, key, start, end }
      : undefined;
  return undefined;
}

export function asToPage(value: unknown): ToPage | undefined {
  const isKnown = isRecord(value) && ['show', 'scroll', 'select', 'gone'].includes(String(value.type));
  // The page trusts its host, which alone can write to it.
  return isKnown ? (value as unknown as ToPage) : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 10_000;
}
