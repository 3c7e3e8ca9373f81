import type { ActionItem, Postmortem } from '../document/postmortem.ts';
import type { HtmlContext } from './context.ts';
import { cut } from './excerpt.ts';
import { linkTarget } from './links.ts';
import { register } from './register.ts';
import { attribute, EMPTY, type Html, html } from './safe.ts';
import { words } from './words.ts';

export type ActionState = 'open' | 'overdue' | 'done';

const STATES = ['all', 'open', 'overdue', 'done'] as const;
const MOST = 500;

/** An action is overdue where its date has passed on the day that the caller gives. */
export function stateOf(action: ActionItem, today: string | undefined): ActionState {
  if (action.done === true) return 'done';
  return action.due !== undefined && today !== undefined && action.due < today ? 'overdue' : 'open';
}

/** The actions as a table that can be filtered by state. */
export function actionsHtml({ actions, today }: Postmortem, context: HtmlContext): Html {
  const { translate } = context;
  const title = translate(words.actions.title);
  if (actions.length === 0) {
    if (context.mode === 'file') return EMPTY;
    const body = html`<p class="teach">${translate(words.actions.teach)}</p>`;
    return register({ id: 'actions', title, summary: translate(words.actions.none), isOpen: false, body });
  }
  const states = actions.map((action) => stateOf(action, today));
  const counts = (['open', 'overdue', 'done'] as const).flatMap((state) => {
    const n = states.filter((other) => other === state).length;
    return n > 0 ? [translate(words.actions.counts[state], n)] : [];
  });
  const count =
    actions.length === 1 ? translate(words.actions.one) : translate(words.actions.many, actions.length);
  const rows = actions.slice(0, MOST).map((action, i) => row(action, i, states[i] ?? 'open', context));
  const body = html`${filters(states, context)}${table(rows, actions, context)}`;
  return register({
    id: 'actions',
    title,
    summary: [count, ...counts].join(', '),
    isOpen: false,
    body,
  });
}

function filters(states: readonly ActionState[], { translate, mode }: HtmlContext): Html {
  if (mode === 'file' || new Set(states).size < 2) return EMPTY;
  const buttons = STATES.filter((state) => state === 'all' || states.includes(state)).map((state) => {
    const label = translate(words.actions.states[state]);
    const pressed = state === 'all' ? 'true' : 'false';
    return html`<button type="button" class="filter" data-filter="${state}" aria-pressed="${pressed}" data-kept="aria-pressed">${label}</button>`;
  });
  return html`<div class="filters" role="group" aria-label="${translate(words.actions.filter)}">${buttons}</div>`;
}

/** Columns that no action fills are left out. */
function table(rows: readonly Html[], actions: readonly ActionItem[], context: HtmlContext): Html {
  const { translate, mode } = context;
  const { columns } = words.actions;
  const head = ['state', 'what', 'kind', 'owner', 'due', 'link'] as const;
  const shown = head.filter((id) => (id !== 'kind' && id !== 'link') || actions.some((action) => action[id]));
  const drop = head.filter((id) => !shown.includes(id)).map((id) => `no-${id}`);
  const cells = head.map((id) => html`<th scope="col" class="c-${id}">${translate(columns[id])}</th>`);
  const looks = `table actions ${drop.join(' ')}`;
  // In a file nothing moves: the group is for who scrolls a wide table.
  const hint = translate(words.rows);
  const moves = mode === 'page' ? html` data-rows aria-description="${hint}"` : EMPTY;
  const sign = mode === 'page' ? html`<span class="hint" aria-hidden="true">${hint}</span>` : EMPTY;
  return html`${sign}<div class="${looks}" id="actions-table" role="group" tabindex="0"${moves} data-kept="data-show" aria-label="${translate(words.actions.title)}"><table><thead><tr>${cells}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function row(action: ActionItem, index: number, state: ActionState, context: HtmlContext): Html {
  const { translate, mode } = context;
  const text = cut(action.text, 200);
  const what =
    mode === 'page' ? html`<a href="#go" tabindex="-1" data-go="action ${index}">${text}</a>` : html`${text}`;
  const { kind, owner, due } = action;
  const none = (word: string) => html`<span class="quiet">${translate(word)}</span>`;
  return html`<tr data-state="${state}"><td class="c-state nowrap"><span class="state state-${state}">${translate(words.actions.states[state])}</span></td><td class="c-what">${what}</td><td class="c-kind">${kind && translate(words.actions.kind[kind])}</td><td class="c-owner">${owner ?? none(words.actions.nobody)}</td><td class="c-due nowrap">${due ?? none(words.actions.never)}</td><td class="c-link">${trackerLink(action.link)}</td></tr>`;
}

function trackerLink(link: string | undefined): Html {
  if (link === undefined) return EMPTY;
  const target = linkTarget(link);
  const name =
    /([A-Za-z]{1,10}-\d{1,7}|\d{1,7})\/?$/.exec(link)?.[1] ?? cut(link.replace(/^\w+:\/\//, ''), 24);
  return target.kind === 'external'
    ? html`<a${attribute('href', target.url)}>${name}</a>`
    : html`${cut(link, 24)}`;
}
