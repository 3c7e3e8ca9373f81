import { attribute, type Html, html, join } from '../safe.ts';
import type { ChunkFolds } from './folds.ts';
import { FOLD_END, type FoldHead } from './write.ts';

/** What stands side by side: finished HTML, and the ends of `<details>` that have other things between them. */
export type Sibling = Html | { readonly kind: 'open'; readonly head: FoldHead } | { readonly kind: 'close' };

/** Deeper ones are laid flat. */
const DEEPEST = 20;

/** Puts into each `<details>` what stands between its ends. One that is not closed ends with its siblings. */
export function joinSiblings(siblings: readonly Sibling[]): Html {
  return joinPart({ siblings, pairs: pairsOf(siblings) }, 0, siblings.length, 0);
}

/** For each end that has its other end among the siblings, where that is. */
function pairsOf(siblings: readonly Sibling[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  siblings.forEach((sibling, i) => {
    if (sibling.kind === 'open') open.push(i);
    else if (sibling.kind === 'close') {
      const from = open.pop();
      if (from !== undefined) pairs.set(from, i).set(i, from);
    }
  });
  return pairs;
}

interface Paired {
  readonly siblings: readonly Sibling[];
  readonly pairs: ReadonlyMap<number, number>;
}

function joinPart(paired: Paired, from: number, to: number, depth: number): Html {
  const done: Html[] = [];
  for (let i = from; i < to; i++) {
    const sibling = paired.siblings[i];
    if (sibling?.kind === 'html') done.push(sibling);
    else if (sibling?.kind === 'open' && depth >= DEEPEST)
      done.push(html`<p><strong>${sibling.head.name}</strong></p>`);
    else if (sibling?.kind === 'open') {
      const end = paired.pairs.get(i) ?? to;
      const inner = joinPart(paired, i + 1, end, depth + 1);
      done.push(html`${sibling.head.open}${inner}${FOLD_END}`);
      i = end;
    }
  }
  return join(done);
}

/**
 * The same at the root of a chunk, where `<details>` may reach from chunk to chunk. In a file they simply enclose what
 * is between. In a page the chunks stay side by side, so that one can change without the others: the `<details>` holds
 * only its summary, and what it folds says by `data-in` to which it belongs.
 */
export function joinRoot(siblings: readonly Sibling[], folds: ChunkFolds, mode: 'page' | 'file'): Html {
  const root: Root = {
    paired: { siblings, pairs: pairsOf(siblings) },
    mode,
    inside: [...folds.inside],
    done: [],
  };
  let closes = 0;
  let opens = 0;
  for (let i = 0; i < siblings.length; i++) {
    const sibling = siblings[i];
    const end = root.paired.pairs.get(i);
    if (sibling?.kind === 'html') put(sibling, root);
    else if (end !== undefined) {
      put(joinPart(root.paired, i, end + 1, 0), root);
      i = end;
    } else if (sibling?.kind === 'close') {
      if (closes++ < folds.closes) leave(root);
    } else if (sibling) {
      enter(sibling.head, folds.opens[opens++] === true, root);
    }
  }
  return join(root.done);
}

interface Root {
  readonly paired: Paired;
  readonly mode: 'page' | 'file';
  readonly inside: string[];
  readonly done: Html[];
}

function put(part: Html, { mode, inside, done }: Root): void {
  if (part.text !== '') done.push(mode === 'page' && inside.length > 0 ? folded(part, inside) : part);
}

function enter({ id, open, name }: FoldHead, isClosedLater: boolean, root: Root): void {
  if (!isClosedLater || id === undefined) {
    put(html`<p><strong>${name}</strong></p>`, root);
    return;
  }
  put(root.mode === 'file' ? open : html`${open}${FOLD_END}`, root);
  root.inside.push(id);
}

function leave({ mode, inside, done }: Root): void {
  inside.pop();
  // It was opened in an earlier chunk, as every one is.
  if (mode === 'file') done.push(FOLD_END);
}

function folded(part: Html, inside: readonly string[]): Html {
  const hidden: Html = { kind: 'html', text: ' hidden="until-found"' };
  return html`<div class="folded"${attribute('data-in', inside.join(' '))}${hidden} data-kept="hidden">${part}</div>`;
}
