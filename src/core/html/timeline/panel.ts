import type { Postmortem } from '../../document/postmortem.ts';
import { formatDurationForPeople } from '../../time/index.ts';
import { MARKS, type Mark } from '../../timeline/marks.ts';
import type { HtmlContext } from '../context.ts';
import { register } from '../register.ts';
import { EMPTY, type Html, html } from '../safe.ts';
import { words } from '../words.ts';
import { timelineDrawing } from './drawing.ts';
import { clockOf, dateOf, isoOf } from './times.ts';

/** All that the panel shows, flat: an edit elsewhere leaves it as it is. */
export function timelineShows({ timeline, moments }: Postmortem): readonly unknown[] {
  const entries = timeline.flatMap(({ instant, zone, text, mark }) => [instant, zone, text, mark]);
  return [...MARKS.map((mark) => moments[mark]), ...entries];
}

/** The moments of the incident, the timeline to scale, and the same as a table. */
export function timelineHtml(postmortem: Postmortem, context: HtmlContext): Html {
  const { timeline, moments } = postmortem;
  const { translate } = context;
  if (timeline.length === 0 && Object.keys(moments).length === 0) {
    if (context.mode === 'file') return EMPTY;
    return register({
      id: 'timeline',
      title: translate(words.timeline.title),
      summary: translate(words.timeline.none),
      isOpen: false,
      body: html`<p class="teach">${translate(words.timeline.teach)}</p>`,
    });
  }
  const drawing = timelineDrawing(postmortem, context);
  const undated = timeline.filter((entry) => entry.instant === undefined).length;
  const left =
    drawing && undated > 0
      ? html`<p class="quiet">${translate(undated === 1 ? words.timeline.undatedOne : words.timeline.undated, undated)}</p>`
      : EMPTY;
  const body = html`${drawing ? html`<figure class="timeline">${drawing}</figure>` : EMPTY}${left}${table(postmortem, context)}`;
  return register({
    id: 'timeline',
    title: translate(words.timeline.title),
    summary:
      timeline.length === 1 ? translate(words.timeline.one) : translate(words.timeline.many, timeline.length),
    isOpen: true,
    body,
  });
}

/** For those who cannot see the drawing, and for the exact times. A published file has the document's own. */
function table({ timeline }: Postmortem, { translate, mode }: HtmlContext): Html {
  if (mode === 'file' || timeline.length === 0) return EMPTY;
  let before: number | undefined;
  const rows = timeline.map(({ instant, zone, text, mark }, i) => {
    const since =
      instant !== undefined && before !== undefined && instant >= before
        ? formatDurationForPeople((instant - before) / 1000)
        : '';
    before = instant ?? before;
    const at =
      instant === undefined
        ? html`<span class="quiet">${translate(words.timeline.unknown)}</span>`
        : html`<time datetime="${isoOf(instant)}">${dateOf(instant)} ${clockOf(instant)}</time>`;
    const shownZone = zone === 'unknown' ? translate(words.timeline.noZone) : zone;
    const key = mark ? html` <b>${translate(words.timeline.moment[mark as Mark])}</b>` : EMPTY;
    return html`<tr><td class="nowrap">${at}</td><td>${shownZone}</td><td class="right nowrap">${since}</td><td><a href="#go" tabindex="-1" data-go="timeline ${i}">${text || translate(words.timeline.noText)}</a>${key}</td></tr>`;
  });
  const { columns } = words.timeline;
  return html`<details class="inner" id="timeline-table" data-kept="open"><summary>${translate(words.timeline.table)}</summary><span class="hint" aria-hidden="true">${translate(words.rows)}</span><div class="table entries" role="group" tabindex="0" data-rows aria-description="${translate(words.rows)}" aria-label="${translate(words.timeline.table)}"><table><thead><tr><th scope="col">${translate(columns.time)}</th><th scope="col">${translate(columns.zone)}</th><th scope="col" class="right">${translate(columns.since)}</th><th scope="col">${translate(columns.what)}</th></tr></thead><tbody>${rows}</tbody></table></div></details>`;
}
