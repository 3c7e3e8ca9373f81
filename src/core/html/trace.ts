import type { DocumentBlock, MarkdownDocument, Section } from '../document/model.ts';
import type { ActionItem, Postmortem } from '../document/postmortem.ts';
import type { Role } from '../schema/roles.ts';
import type { HtmlContext } from './context.ts';
import { cut } from './excerpt.ts';
import { register } from './register.ts';
import { EMPTY, type Html, html } from './safe.ts';
import { words } from './words.ts';

/** A cause or a lesson of the text, and the actions that it names by their ids. */
export interface Thread {
  readonly block: number;
  readonly text: string;
  readonly actions: readonly number[];
}

export interface Trace {
  /** Ids by the action's place in the list. */
  readonly ids: readonly (string | undefined)[];
  readonly causes: readonly Thread[];
  readonly lessons: readonly Thread[];
}

const ID = /^\W{0,3}([A-Z]{1,5}-?\d{1,5})\b/;
const MENTION = /\b[A-Z]{1,5}-?\d{1,5}\b/g;

/**
 * Which cause and which lesson name which action. Only what the text says by an id counts:
 * that two sentences are about the same thing is the reader's to judge.
 */
export function traceOf({ markdown, actions }: Postmortem): Trace | undefined {
  const ids = actions.map((action) => idOf(action, markdown));
  const known = new Map(ids.flatMap((id, i) => (id === undefined ? [] : [[id, i] as const])));
  if (known.size === 0) return undefined;
  const causes = threads(markdown, 'cause', known);
  const lessons = threads(markdown, 'lessons', known);
  const isUsed = [...causes, ...lessons].some(({ actions: named }) => named.length > 0);
  return isUsed ? { ids, causes, lessons } : undefined;
}

/** The id in the first cell of an action's row, or at the beginning of its item. */
function idOf({ range }: ActionItem, { blocks }: MarkdownDocument): string | undefined {
  const first = blocks[firstFrom(blocks, range.start)];
  return first && first.range.start < range.end ? ID.exec(first.visible.text)?.[1] : undefined;
}

function firstFrom(blocks: readonly DocumentBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.range.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items of the sections with a role; paragraphs only tell where they name an action. */
function threads(
  document: MarkdownDocument,
  role: Role,
  known: ReadonlyMap<string, number>,
): readonly Thread[] {
  return document.blocks.flatMap((block, index): Thread[] => {
    if (block.kind !== 'paragraph' || !isUnder(document.sections, block.section, role)) return [];
    const text = block.visible.text.replace(/\s+/g, ' ').trim();
    const named = [...text.matchAll(MENTION)].flatMap(([id]) => known.get(id) ?? []);
    const isItem = block.place.item?.first === true && block.place.item.depth === 0;
    if (named.length === 0 && !isItem) return [];
    return [{ block: index, text, actions: [...new Set(named)] }];
  });
}

function isUnder(sections: readonly Section[], index: number, role: Role): boolean {
  for (let at: number | undefined = index; at !== undefined; at = sections[at]?.parent) {
    if (sections[at]?.role === role) return true;
  }
  return false;
}

/** Each action between the causes that it answers and the lessons that call for it, then what has no action. */
export function traceHtml(postmortem: Postmortem, context: HtmlContext): Html {
  const trace = traceOf(postmortem);
  if (!trace) return EMPTY;
  const { translate } = context;
  const rows = postmortem.actions.flatMap((action, i) => {
    const id = trace.ids[i];
    return id === undefined ? [] : [row(action, i, id, trace, context)];
  });
  const alone = [...trace.causes, ...trace.lessons].filter(({ actions }) => actions.length === 0);
  const idle = trace.ids.filter(
    (id, i) =>
      id !== undefined && ![...trace.causes, ...trace.lessons].some(({ actions }) => actions.includes(i)),
  );
  const holes = alone.length + idle.length;
  const list =
    alone.length > 0
      ? html`<h3>${translate(words.trace.noAction)}</h3><ul class="lacks">${alone.map((thread) => html`<li>${link(thread, context)}</li>`)}</ul>`
      : EMPTY;
  const body = html`<p class="quiet">${translate(words.trace.teach)}</p><div class="table" role="group" tabindex="0" aria-label="${translate(words.trace.title)}"><table><thead><tr><th scope="col">${translate(words.trace.cause)}</th><th scope="col">${translate(words.trace.action)}</th><th scope="col">${translate(words.trace.lesson)}</th></tr></thead><tbody>${rows}</tbody></table></div>${list}`;
  const summary = holes === 0 ? translate(words.trace.complete) : translate(words.trace.holes, holes);
  return register({
    id: 'trace',
    title: translate(words.trace.title),
    summary,
    isOpen: false,
    body,
  });
}

function row(action: ActionItem, index: number, id: string, trace: Trace, context: HtmlContext): Html {
  const of = (all: readonly Thread[]) => {
    const named = all.filter(({ actions }) => actions.includes(index));
    if (named.length === 0) return html`<span class="quiet">${context.translate(words.trace.none)}</span>`;
    return html`${named.map((thread) => html`<p>${link(thread, context)}</p>`)}`;
  };
  return html`<tr><td>${of(trace.causes)}</td><td><b>${id}</b> ${cut(action.text.replace(ID, '').trim(), 90)}</td><td>${of(trace.lessons)}</td></tr>`;
}

function link({ block, text }: Thread, { mode }: HtmlContext): Html {
  const shown = cut(text, 90);
  return mode === 'page' ? html`<a href="#go" data-go="block ${block}">${shown}</a>` : html`${shown}`;
}
