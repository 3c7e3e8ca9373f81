import type { Postmortem } from '../../document/postmortem.ts';
import { formatDurationForPeople } from '../../time/index.ts';
import { MARKS, type Mark } from '../../timeline/marks.ts';
import type { HtmlContext } from '../context.ts';
import { cut } from '../excerpt.ts';
import { attribute, EMPTY, type Html, html } from '../safe.ts';
import { words } from '../words.ts';
import { type Candidate, type Label, placeLabels, type Room } from './labels.ts';
import { type Scale, scaleFor, ticksOf } from './scale.ts';
import { clockOf, dateOf } from './times.ts';

/** Beside an editor, and on a page of its own or on paper; which one is shown is the style's to say. A letter is as wide as in the narrowest of each. */
const NARROW: Room = { letter: 1.9, lanes: 4, most: 6 };
const WIDE: Room = { letter: 0.98, lanes: 4, most: 12 };

/** Heights from the axis, which is at 0: labels above it, phases and ticks below. */
const LANE = 19;
const BELOW = 62;
/** What the bar of the phases takes, where there are some. */
const BAR = 20;
/** With more entries than this only the key ones are named, and all are drawn smaller. */
const MANY = 40;
const TALLEST = 12;

interface Dot {
  readonly index: number;
  readonly instant: number;
  readonly text: string;
  /** One of the moments of the incident, as it is marked itself or by its time. */
  readonly isKey: boolean;
}

/** The timeline to scale. Places are per cent of the width, so that letters keep their size on any page. */
export function timelineDrawing(postmortem: Postmortem, context: HtmlContext): Html | undefined {
  const moments = MARKS.flatMap((mark) => {
    const instant = postmortem.moments[mark];
    return instant === undefined ? [] : [{ mark, instant }];
  });
  const keys = new Set(moments.map(({ instant }) => instant));
  const dots = postmortem.timeline.flatMap(({ instant, text, mark }, index): Dot[] =>
    instant === undefined ? [] : [{ index, instant, text, isKey: mark !== undefined || keys.has(instant) }],
  );
  const scale = scaleFor([...dots, ...moments].map(({ instant }) => instant));
  if (!scale || dots.length + moments.length < 3) return undefined;
  const marks = marksOf(dots, scale);
  const base = Math.max(0, ...marks.map(({ y }) => y)) + 10;
  const named = candidates(dots, scale);
  const wide = placeLabels(named, WIDE);
  const wideLanes = Math.max(0, ...wide.map(({ lane }) => lane + 1));
  // Both share one height, and few labels in the narrow are better than a void above the wide.
  const narrow = placeLabels(named, { ...NARROW, lanes: Math.max(2, wideLanes) });
  const layers = [
    { name: 'narrow', labels: narrow },
    { name: 'wide', labels: wide },
  ];
  const lanes = Math.max(wideLanes, ...narrow.map(({ lane }) => lane + 1));
  const top = base + lanes * LANE;
  const bar = moments.length > 1 ? BAR : 0;
  const role =
    context.mode === 'page'
      ? html` aria-hidden="true" focusable="false"`
      : html` role="img"${attribute('aria-label', context.translate(words.timeline.drawing, dots.length))}`;
  return html`<svg class="drawing${dots.length > MANY ? ' many' : ''}" width="100%" height="${top + BELOW - BAR + bar}"${role}><g transform="translate(0 ${top})">${phases(moments, scale, context)}${layers.map((layer) => labelLayer(layer.name, leaders(layer.labels, base)))}${axis(scale)}<g transform="translate(0 ${bar - BAR})">${gapMarks(scale)}${tickMarks(scale)}</g>${entryMarks(marks, context)}${layers.map((layer) => labelLayer(layer.name, labelTexts(layer.labels, base, context)))}</g></svg>`;
}

/** What the style does to a drawing it can also do without: one set of labels, lines and no black bars. */
function labelLayer(name: string, inner: Html): Html {
  const isHidden = name === 'narrow' ? html` display="none"` : EMPTY;
  return html`<g class="${name}"${isHidden}>${inner}</g>`;
}

function candidates(dots: readonly Dot[], scale: Scale): readonly Candidate[] {
  return dots
    .filter(({ text, isKey }) => text !== '' && (dots.length <= MANY || isKey))
    .toSorted((a, b) => a.instant - b.instant)
    .map(({ index, instant, text, isKey }) => ({ index, x: scale.at(instant), text, isKey }));
}

/** From one moment to the next: what state the incident was in. */
function phases(
  moments: readonly { mark: Mark; instant: number }[],
  scale: Scale,
  { translate }: HtmlContext,
): Html {
  const sorted = moments.toSorted((a, b) => a.instant - b.instant);
  const bars = sorted.slice(0, -1).map(({ mark, instant }, i) => {
    const next = sorted[i + 1];
    if (!next) return EMPTY;
    const x = scale.at(instant);
    const width = scale.at(next.instant) - x;
    const length = formatDurationForPeople((next.instant - instant) / 1000);
    const isUnnoticed = mark === 'started' && next.mark === 'detected';
    const state = translate(isUnnoticed ? words.timeline.unnoticed : words.timeline.phase[mark]);
    const name = `${state}, ${length}`;
    const label =
      name.length * 0.9 + 2 < width
        ? html`<text class="phase-name" x="${percent(x + 0.8)}" y="19">${name}</text>`
        : EMPTY;
    return html`<g><title>${name}</title><rect class="phase phase-${mark}" fill="none" stroke="currentColor" x="${percent(x)}" y="6" width="${percent(width)}" height="18"/>${label}</g>`;
  });
  return html`${bars}`;
}

function axis({ pieces, gaps }: Scale): Html {
  return html`${pieces.map(({ x0, x1 }) => line('axis', x0, 0, x1, 0))}${gaps.map(({ x0, x1 }) => line('axis-gap', x0, 0, x1, 0))}`;
}

/** A break in the scale says how much it leaves out. */
function gapMarks({ gaps }: Scale): Html {
  return html`${gaps.map(({ x0, x1, from, to }) => {
    const middle = (x0 + x1) / 2;
    const length = formatDurationForPeople((to - from) / 1000);
    const isLast = x1 > 95;
    const day = html`<text class="day" x="${percent(x1)}" y="40" text-anchor="${isLast ? 'end' : 'middle'}">${dateOf(from) === dateOf(to) ? clockOf(to) : dateOf(to).slice(5)}</text>`;
    return html`<g class="gap"><title>${length}</title><text x="${percent(middle)}" y="54" text-anchor="middle">+${roughly(to - from)}</text>${day}</g>`;
  })}`;
}

/** A length in its largest unit: what is left out of a drawing needs no minutes. */
function roughly(length: number): string {
  const hours = length / 3_600_000;
  if (hours >= 36) return `${Math.round(hours / 24)} d`;
  return hours >= 1.5 ? `${Math.round(hours)} h` : `${Math.round(hours * 60)} min`;
}

function tickMarks(scale: Scale): Html {
  let shown = { date: '', x: -100 };
  return html`${ticksOf(scale, 9).map(({ x, instant, isDay }, i) => {
    const date = dateOf(instant);
    // Every second tick is left out where there is little room: no date may hang on it.
    const isNew = !isDay && i % 2 === 0 && date !== shown.date && x - shown.x > 13;
    if (isNew) shown = { date, x };
    // The year once is enough.
    const label = isDay ? (i === 0 ? date : date.slice(5)) : clockOf(instant);
    const anchor = x < 4 ? 'start' : 'middle';
    const day = isNew ? html`<text x="${percent(x)}" y="54" text-anchor="${anchor}">${date}</text>` : EMPTY;
    return html`<g class="tick${['', ' minor odd', ' minor', ' minor odd'][i % 4]}">${line('tick-line', x, 24, x, 28)}<text x="${percent(x)}" y="40" text-anchor="${anchor}">${label}</text>${day}</g>`;
  })}`;
}

interface DrawnDot extends Dot {
  readonly x: number;
  /** How far above the axis. */
  readonly y: number;
  readonly r: number;
}

/** Entries that fall on one spot stand on each other, so that a burst is seen as one. */
function marksOf(dots: readonly Dot[], scale: Scale): readonly DrawnDot[] {
  const isMany = dots.length > MANY;
  const heights = new Map<number, number>();
  return dots.map((dot) => {
    const x = scale.at(dot.instant);
    const spot = Math.round(x * (isMany ? 1 : 2));
    const height = heights.get(spot) ?? 0;
    heights.set(spot, height + 1);
    const r = (isMany ? 2 : 3.5) + (dot.isKey ? 1 : 0);
    return { ...dot, x: isMany ? spot : x, y: Math.min(height, TALLEST) * (isMany ? 4 : 3), r };
  });
}

function entryMarks(marks: readonly DrawnDot[], { mode }: HtmlContext): Html {
  return html`${marks.map(({ index, instant, text, isKey, x, y, r }) => {
    const go = mode === 'page' ? attribute('data-go', `timeline ${index}`) : EMPTY;
    const title = cut(`${dateOf(instant)} ${clockOf(instant)} UTC ${text}`, 200);
    return html`<g class="entry${isKey ? ' is-key' : ''}"${go}><title>${title}</title><circle cx="${percent(x)}" cy="${-y}" r="${r}"/></g>`;
  })}`;
}

function leaders(labels: readonly Label[], base: number): Html {
  return html`${labels.map(({ x, lane }) => line('leader', x, -base - lane * LANE - 8, x, 0))}`;
}

function labelTexts(labels: readonly Label[], base: number, { mode }: HtmlContext): Html {
  return html`${labels.map(({ index, x, lane, text, anchor }) => {
    const go = mode === 'page' ? attribute('data-go', `timeline ${index}`) : EMPTY;
    const at = anchor === 'start' ? x + 0.6 : x - 0.6;
    return html`<g class="label"${go}><text x="${percent(at)}" y="${-base - lane * LANE}" text-anchor="${anchor}">${text}</text></g>`;
  })}`;
}

function line(name: string, x1: number, y1: number, x2: number, y2: number): Html {
  return html`<line class="${name}" stroke="currentColor" x1="${percent(x1)}" y1="${y1}" x2="${percent(x2)}" y2="${y2}"/>`;
}

function percent(x: number): string {
  return `${Math.round(x * 100) / 100}%`;
}
