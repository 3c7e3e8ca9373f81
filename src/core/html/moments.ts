import type { Postmortem } from '../document/postmortem.ts';
import { formatDurationForPeople } from '../time/index.ts';
import { MARKS } from '../timeline/marks.ts';
import type { HtmlContext } from './context.ts';
import { EMPTY, type Html, html } from './safe.ts';
import { clockOf, dateOf, isoOf } from './timeline/times.ts';
import { words } from './words.ts';

/** When it began, was noticed, mitigated and resolved, and how long after the beginning. */
export function momentsHtml({ moments }: Postmortem, { translate }: HtmlContext): Html {
  const known = MARKS.flatMap((mark) => {
    const instant = moments[mark];
    return instant === undefined ? [] : [{ mark, instant }];
  });
  if (known.length === 0) return EMPTY;
  const start = moments.started;
  const cells = known.map(({ mark, instant }, i) => {
    const after = start !== undefined && mark !== 'started' ? (instant - start) / 1000 : undefined;
    const length =
      after !== undefined && after >= 0
        ? html` <span class="after">${translate(words.timeline.after, formatDurationForPeople(after))}</span>`
        : EMPTY;
    return html`<div><dt>${translate(words.timeline.moment[mark])}</dt><dd>${time(instant, known[i - 1]?.instant)}${length}</dd></div>`;
  });
  return html`<dl class="moments">${cells}</dl>`;
}

/** A day that is that of the moment before is not said again. */
function time(instant: number, before: number | undefined): Html {
  const day = before !== undefined && dateOf(before) === dateOf(instant) ? '' : `${dateOf(instant)} `;
  return html`<time datetime="${isoOf(instant)}">${day}<b>${clockOf(instant)}</b> UTC</time>`;
}
