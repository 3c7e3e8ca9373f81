import type { OnlyAsks } from '../reading/asking.ts';
import type { Range } from '../text/range.ts';
import { toSource } from '../text/visible.ts';
import { findTimes } from '../time/index.ts';
import { type Entry, listItems, tableRows } from './lists.ts';
import type { DocumentBlock, MarkdownDocument, Section } from './model.ts';
import type { ActionItem } from './postmortem.ts';

/** The action items: task list items anywhere, and the items and rows of sections that hold what is to be done. */
export function actionsOf(document: MarkdownDocument, onlyAsks: OnlyAsks): readonly ActionItem[] {
  const items = listItems(document).filter(
    (entry) => isTask(entry) || isPlan(document.sections, entry.section),
  );
  const rows = tableRows(document).filter((entry) => isPlan(document.sections, entry.section));
  const isWritten = ({ blocks }: Entry): boolean => !onlyAsks(blocks);
  return [...items.filter(isWritten).map(itemAction), ...rows.filter(isWritten).map(rowAction)]
    .filter((action) => action.text !== '')
    .toSorted((a, b) => a.range.start - b.range.start);
}

function isTask(entry: Entry): boolean {
  return entry.blocks[0]?.place.item?.checked !== undefined;
}

function isPlan(sections: readonly Section[], index: number): boolean {
  for (let at: number | undefined = index; at !== undefined; at = sections[at]?.parent) {
    if (sections[at]?.role === 'remediation') return true;
  }
  return false;
}

function itemAction(entry: Entry): ActionItem {
  const text = textOf(entry.blocks);
  const checked = entry.blocks[0]?.place.item?.checked;
  const done =
    checked ?? (/^\W*(?:done|completed?)\b|[[(](?:done|completed?)[\])]|✅/i.test(text) || undefined);
  return {
    range: rangeOf(entry.blocks),
    textRange: visibleRange(entry.blocks[0]),
    text,
    ...details(text, entry.blocks),
    ...(done === undefined ? {} : { done }),
  };
}

const COLUMNS = {
  text: /action|item|task|what|description|follow|アクション|acci[oó]n|maßnahme/i,
  owner: /owner|assignee|who|responsible|担当|respons|verantwortlich/i,
  due: /due|deadline|date|eta|when|期限|fecha|fällig/i,
  status: /status|state|done|状態|ステータス|状况|estado/i,
  priority: /priority|prio\b|優先|prioridad/i,
  kind: /type|kind|category|種別|tipo/i,
} as const;

const DONE = /done|complete|closed|resolved|shipped|✅|完了|hecho|erledigt/i;

function rowAction(entry: Entry): ActionItem {
  const blockOf = (column: keyof typeof COLUMNS) =>
    entry.blocks.find((block) => COLUMNS[column].test(block.place.cell?.header ?? ''));
  const textIn = (column: keyof typeof COLUMNS) => blockOf(column)?.visible.text.trim();
  const main = blockOf('text') ?? entry.blocks[0];
  const owner = textIn('owner')?.replace(/^@/, '');
  const due = isoDate(textIn('due') ?? '');
  const status = textIn('status');
  const priority = textIn('priority');
  const kind = kindOf(textIn('kind') ?? '');
  return {
    range: entry.blocks[0]?.place.cell?.rowRange ?? rangeOf(entry.blocks),
    textRange: visibleRange(main),
    text: main?.visible.text.replace(/\s+/g, ' ').trim() ?? '',
    ...details(textOf(entry.blocks), entry.blocks),
    ...(owner ? { owner } : {}),
    ...(due ? { due } : {}),
    ...(status === undefined
      ? {}
      : { done: DONE.test(status) && !/\bnot (?:done|complete|started)/i.test(status) }),
    ...(priority ? { priority } : {}),
    ...(kind ? { kind } : {}),
  };
}

/** What people write into an item: `@name`, `Owner: name`, a due date, a priority, a link to the tracker. */
function details(
  text: string,
  blocks: readonly DocumentBlock[],
): Partial<Pick<ActionItem, 'owner' | 'due' | 'link' | 'priority' | 'kind'>> {
  const owner =
    /(?:^|[\s(])@([\w.-]{1,40}\w)/.exec(text)?.[1] ??
    /\b(?:owner|assignee):\s*([^,;)\n]{2,40})/i.exec(text)?.[1]?.trim() ??
    // "Dana to write the runbook", "Dana Reyes will …".
    /^(\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20})?) (?:to|will) [a-z]{3,}/u.exec(text)?.[1];
  const told = /\b(?:due|by|until|deadline|before|fällig|bis)\b:?\s*([^,;)\n]{6,30})/i.exec(text)?.[1];
  const due = (told === undefined ? undefined : isoDate(told)) ?? /\b\d{4}-\d{2}-\d{2}\b/.exec(text)?.[0];
  const link =
    blocks.flatMap((block) => block.visible.marks).find((mark) => mark.kind === 'link' && mark.url)?.url ??
    /(?:^|\s|\()(#\d{1,7}|[A-Z]{2,10}-\d{1,7})\b/.exec(text)?.[1];
  const priority = /(?:^|[\s([])(P[0-4])(?=[\s)\]:,.]|$)/.exec(text)?.[1];
  const kind = kindOf(/[[(](\w{4,12})[\])]/.exec(text)?.[1] ?? '');
  return {
    ...(owner ? { owner } : {}),
    ...(due ? { due } : {}),
    ...(link ? { link } : {}),
    ...(priority ? { priority } : {}),
    ...(kind ? { kind } : {}),
  };
}

const KINDS = {
  mitigate: /mitigat|repair|reparaci|暫定/i,
  prevent: /prevent|予防|fix/i,
  detect: /detect|monitor|alert|検知/i,
  process: /process|document|プロセス/i,
} as const;

function kindOf(word: string): ActionItem['kind'] {
  return (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((kind) => KINDS[kind].test(word));
}

/** The day that words name, as an ISO date. */
function isoDate(words: string): string | undefined {
  const date = findTimes(words)[0]?.date;
  if (date?.year === undefined) return undefined;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.year}-${two(date.month)}-${two(date.day)}`;
}

function visibleRange(block: DocumentBlock | undefined): Range {
  if (!block) return { start: 0, end: 0 };
  const { text } = block.visible;
  return toSource(block.visible, text.length - text.trimStart().length, text.trimEnd().length);
}

function textOf(blocks: readonly DocumentBlock[]): string {
  return blocks
    .map((block) => block.visible.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function rangeOf(blocks: readonly DocumentBlock[]): Range {
  return { start: blocks[0]?.range.start ?? 0, end: blocks.at(-1)?.range.end ?? 0 };
}
