import { SEVERITIES } from '../rules/rule.ts';
import type { HtmlContext } from './context.ts';
import type { ProblemMark } from './marks.ts';
import { attribute, EMPTY, type Html, html } from './safe.ts';
import { words } from './words.ts';

/** The problems up to an offset that no block before has taken, for the margin; their places are counted from `base`. */
export type Notes = (end: number, base: number) => Html;

/** More than this at one place are counted. */
const MOST = 8;

/** Hands out the problems of a chunk in the order of its blocks. A published file has none. */
export function notesFor(problems: readonly ProblemMark[], context: HtmlContext): Notes {
  if (problems.length === 0 || context.mode === 'file') return () => EMPTY;
  const sorted = problems.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return (end, base) => {
    const from = at;
    while (at < sorted.length && (sorted[at]?.start ?? 0) <= end) at++;
    const here = sorted.slice(from, at);
    return noteHtml(
      here.map((problem) => ({ ...problem, go: `range ${problem.start - base} ${problem.end - base}` })),
      context,
    );
  };
}

export interface Note extends Pick<ProblemMark, 'severity' | 'message'> {
  /** Where a click leads. */
  readonly go: string;
}

/** One mark for a place, whatever the number; who points at it or comes to it with the keyboard is shown what they say. */
export function noteHtml(notes: readonly Note[], { translate }: HtmlContext): Html {
  if (notes.length === 0) return EMPTY;
  const isMany = notes.length > 1;
  const worst = SEVERITIES.find((severity) => notes.some((note) => note.severity === severity));
  const said = notes.slice(0, MOST);
  const rest = notes.length > MOST ? [translate(words.moreProblems, notes.length - MOST)] : [];
  const lines = said.map(({ severity, message, go }) => {
    const inner = html`<span class="sign note-${severity}"></span><span>${withCode(message)}</span>`;
    // The mark itself goes to the only one; of several, each is a place to go to.
    return isMany
      ? html`<button type="button" class="said"${attribute('data-go', go)}>${inner}</button>`
      : html`<span class="said">${inner}</span>`;
  });
  const more = rest.map((text) => html`<span class="said quiet">${text}</span>`);
  const count = isMany ? html`<span class="count">${notes.length}</span>` : EMPTY;
  const label = [
    ...(isMany ? [translate(words.problems, notes.length)] : []),
    ...said.map(({ severity, message }) => `${translate(words.severity[severity])}: ${message}`),
    ...rest,
  ].join(' ');
  return html`<span class="notes"><button type="button" class="note"${attribute('data-go', notes[0]?.go)}${attribute('aria-label', label)}><span class="sign note-${worst}"></span>${count}</button><span class="bubble"${attribute('aria-hidden', !isMany && 'true')}>${lines}${more}</span></span>`;
}

/** Messages set names and values in backticks, as people do who write Markdown. */
function withCode(message: string): readonly Html[] {
  return message.split('`').map((part, i) => (i % 2 === 0 ? html`${part}` : html`<code>${part}</code>`));
}
