import type { YamlValue } from '../document/front-matter.ts';
import type { MarkdownDocument } from '../document/model.ts';
import type { TimelineEntry } from '../document/postmortem.ts';
import {
  type CalendarDate,
  findTimes,
  findZoneStatement,
  readDayFirst,
  resolveTime,
  type TimeContext,
  type TimeMention,
  type Zone,
} from '../time/index.ts';
import { columnZoneOf, dateOf, statesNothing, zoneOf } from './block-times.ts';
import { type RawEntry, rawEntries } from './entries.ts';
import { markOf } from './marks.ts';

/** The dates and zones that a document states, by where they begin to hold. */
interface Setting {
  readonly at: number;
  readonly date?: CalendarDate;
  readonly zone?: Zone;
}

/** A timeline has at least so many entries; fewer are times in passing. */
const LEAST = 2;

/** The entries of the timeline with their moments in UTC, where date and zone are told or can be inherited. */
export function timelineOf(document: MarkdownDocument, timezone?: string): readonly TimelineEntry[] {
  const raw = rawEntries(document);
  if (raw.length < LEAST) return [];
  const settings = settingsOf(document, raw);
  const dayFirst = readDayFirst(raw.flatMap((entry) => [entry.mention, ...entry.apart]));
  const zone = zoneNamed(timezone);
  const entries: TimelineEntry[] = [];
  let context: TimeContext = {
    ...dateContext(frontMatterDate(document)),
    ...(zone ? { zone } : {}),
    ...(dayFirst === undefined ? {} : { dayFirst }),
  };
  let local: number | undefined;
  let next = 0;
  for (const entry of raw) {
    for (; next < settings.length && (settings[next]?.at ?? 0) <= entry.range.start; next++)
      context = applySetting(context, settings[next]);
    const made = resolveEntry(entry, context);
    local = localOf(entry, made, context, local);
    entries.push(local === undefined ? made.entry : { ...made.entry, local });
    context = made.context;
  }
  return entries;
}

interface Resolved {
  readonly entry: TimelineEntry;
  /** For the entries after it. */
  readonly context: TimeContext;
  /** What held for this one, its day included. */
  readonly dated: TimeContext;
}

function resolveEntry(raw: RawEntry, context: TimeContext): Resolved {
  const date = raw.apart.find((mention) => mention.date)?.date;
  const here: TimeContext = date
    ? withoutPrevious({ ...context, date: withYear(date, context.date) })
    : context;
  const zone = columnZone(raw) ?? here.zone;
  const resolved = resolveTime(raw.mention, zone ? { ...here, zone } : here);
  const mark = markOf(raw.text);
  const entry: TimelineEntry = {
    range: raw.range,
    timeRange: raw.timeRange,
    time: resolved.iso,
    zone: resolved.zone.kind === 'unknown' ? 'unknown' : resolved.zone.name,
    text: raw.text,
    mention: raw.mention,
    track: raw.track,
    ...(resolved.instant === undefined ? {} : { instant: resolved.instant }),
    ...(mark ? { mark } : {}),
  };
  const known =
    resolved.instant === undefined
      ? {}
      : { previous: resolved.instant, ...(context.origin === undefined ? { origin: resolved.instant } : {}) };
  const dated = resolved.date ? { date: resolved.date } : {};
  return { entry, context: { ...here, ...dated, ...known }, dated: here };
}

/** Times without a zone still have an order: read as if in UTC, midnights counted. */
function localOf(
  raw: RawEntry,
  { entry, dated }: Resolved,
  context: TimeContext,
  last: number | undefined,
): number | undefined {
  if (entry.instant !== undefined || entry.zone !== 'unknown') return undefined;
  const sameDay = last !== undefined && context.date !== undefined && context.previous === undefined;
  const zone = { kind: 'offset', minutes: 0, name: 'UTC' } as const;
  return resolveTime(raw.mention, { ...dated, zone, ...(sameDay ? { previous: last } : {}) }).instant;
}

/** A row's zone may stand in its column's header: "Time (UTC)". */
function columnZone(raw: RawEntry): Zone | undefined {
  for (const block of raw.blocks.slice(0, 4)) {
    const zone = columnZoneOf(block);
    if (zone) return zone;
  }
  return undefined;
}

function settingsOf(document: MarkdownDocument, raw: readonly RawEntry[]): readonly Setting[] {
  const inEntries = new Set(raw.flatMap((entry) => entry.blocks.map((block) => block.index)));
  const settings: Setting[] = [];
  let general: Zone | undefined;
  for (const block of document.blocks) {
    if (block.kind === 'code' || block.place.cell || statesNothing(block)) continue;
    const zone = zoneOf(block);
    general ??= zone;
    const date = inEntries.has(block.index) ? undefined : dateOf(block);
    if (date || zone)
      settings.push({ at: block.range.start, ...(date ? { date } : {}), ...(zone ? { zone } : {}) });
  }
  // One statement often stands below the first times that it is about, at the end of the section or the text.
  return general ? [{ at: 0, zone: general }, ...settings] : settings;
}

function applySetting(context: TimeContext, setting: Setting | undefined): TimeContext {
  if (!setting) return context;
  const zone = setting.zone ? { zone: setting.zone } : {};
  if (!setting.date) return { ...context, ...zone };
  return withoutPrevious({ ...context, ...zone, date: withYear(setting.date, context.date) });
}

/** "Feb 28th" is of the year that was spoken of last. */
function withYear(date: CalendarDate, last: CalendarDate | undefined): CalendarDate {
  return date.year === undefined && last?.year !== undefined ? { ...date, year: last.year } : date;
}

/** A new date begins its own day: a clock time that is earlier than the last entry's is not the day after. */
function withoutPrevious({ previous: _, ...context }: TimeContext): TimeContext {
  return context;
}

function frontMatterDate(document: MarkdownDocument): CalendarDate | undefined {
  const data = document.frontMatter?.data;
  const times = data?.times;
  const started =
    typeof times === 'object' && times !== null && 'started' in times ? times.started : undefined;
  const first = [started, data?.date].map(mentionIn).find((mention) => mention?.date);
  return first?.date;
}

export function mentionIn(value: YamlValue | undefined): TimeMention | undefined {
  return typeof value === 'string' ? findTimes(value)[0] : undefined;
}

function dateContext(date: CalendarDate | undefined): TimeContext {
  return date ? { date } : {};
}

export function zoneNamed(name: string | undefined): Zone | undefined {
  return name === undefined ? undefined : findZoneStatement(`All times are in ${name}.`);
}
