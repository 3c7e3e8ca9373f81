import type { Range } from '../text/range.ts';
import { type Entry, listItems, tableRows } from './lists.ts';
import type { DocumentBlock, MarkdownDocument, Section } from './model.ts';
import type { ActionItem } from './postmortem.ts';

/** The action items: task list items anywhere, and the items and rows of sections that hold what is to be done. */
export function actionsOf(document: MarkdownDocument): readonly ActionItem[] {
  const items = listItems(document).filter(
    (entry) => isTask(entry) || isPlan(document.sections, entry.section),
  );
  const rows = tableRows(document).filter((entry) => isPlan(document.sections, entry.section));
  return [...items.map(itemAction), ...rows.map(rowAction)]
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
    text,
    ...details(text, entry.blocks),
    ...(done === undefined ? {} : { done }),
  };
}

function rowAction(entry: Entry): ActionItem {
  const cell = (header: RegExp) =>
    entry.blocks.find((block) => header.test(block.place.cell?.header ?? ''))?.visible.text.trim();
  const main =
    cell(/action|item|task|what|description|follow|アクション|acci[oó]n|maßnahme/i) ??
    entry.blocks[0]?.visible.text.trim() ??
    '';
  const owner = cell(/owner|assignee|who|responsible|担当|respons|verantwortlich/i)?.replace(/^@/, '');
  const due = /\d{4}-\d{2}-\d{2}/.exec(cell(/due|deadline|date|eta|when|期限|fecha|fällig/i) ?? '')?.[0];
  const status = cell(/status|state|done|状態|estado/i);
  const done =
    status === undefined ? undefined : /done|complete|closed|resolved|✅|完了|hecho|erledigt/i.test(status);
  return {
    range: entry.blocks[0]?.place.cell?.rowRange ?? rangeOf(entry.blocks),
    text: main,
    ...details(textOf(entry.blocks), entry.blocks),
    ...(owner ? { owner } : {}),
    ...(due ? { due } : {}),
    ...(done === undefined ? {} : { done }),
  };
}

/** What people write into an item: `@name`, `Owner: name`, a due date, a link to the tracker. */
function details(
  text: string,
  blocks: readonly DocumentBlock[],
): Partial<Pick<ActionItem, 'owner' | 'due' | 'link'>> {
  const owner =
    /(?:^|[\s(])@([\w.-]{1,40}\w)/.exec(text)?.[1] ??
    /\b(?:owner|assignee):\s*([^,;)\n]{2,40})/i.exec(text)?.[1]?.trim();
  const due =
    /\b(?:due|by|until|deadline)\b[^\d\n]{0,12}(\d{4}-\d{2}-\d{2})/i.exec(text)?.[1] ??
    /\b\d{4}-\d{2}-\d{2}\b/.exec(text)?.[0];
  const link =
    blocks.flatMap((block) => block.visible.marks).find((mark) => mark.kind === 'link' && mark.url)?.url ??
    /(?:^|\s|\()(#\d{1,7}|[A-Z]{2,10}-\d{1,7})\b/.exec(text)?.[1];
  return { ...(owner ? { owner } : {}), ...(due ? { due } : {}), ...(link ? { link } : {}) };
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
