import type { Block, PlacedBlock } from '../document/block.ts';
import { keep } from '../text/keeper.ts';
import {
  type CalendarDate,
  findTimes,
  findZoneStatement,
  hasYear,
  leadingTime,
  type TimeMention,
  type Zone,
} from '../time/index.ts';

/** A statement stands at the beginning of a paragraph. */
const REACH = 400;

const timesOf = {
  lead: keep(({ visible }: Block): TimeMention | undefined => leadingTime(visible.text)),
  zone: keep(({ visible }: Block): Zone | undefined => findZoneStatement(visible.text.slice(0, REACH))),
  date: keep(statedDate),
  column: keep(({ place: { cell } }: Block): Zone | undefined => cell && findZoneStatement(cell.header)),
  nothing: keep((own: Block): boolean => !timesOf.zone(own) && !timesOf.date(own)),
};

/** The time that a block begins with. */
export function leadOf({ own }: PlacedBlock): TimeMention | undefined {
  return timesOf.lead(own);
}

/** The zone that a block states for the times around it. */
export function zoneOf({ own }: PlacedBlock): Zone | undefined {
  return timesOf.zone(own);
}

/** The zone in the head of a cell's column: "Time (UTC)". */
export function columnZoneOf({ own }: PlacedBlock): Zone | undefined {
  return timesOf.column(own);
}

/** The date that a heading or a line before the entries states; prose full of dates sets none but its first. */
export function dateOf({ own }: PlacedBlock): CalendarDate | undefined {
  return timesOf.date(own);
}

/** Whether a block states neither a zone nor a date. */
export function statesNothing({ own }: PlacedBlock): boolean {
  return timesOf.nothing(own);
}

function statedDate({ visible, kind }: Block): CalendarDate | undefined {
  const text = visible.text.slice(0, REACH);
  const heading = kind === 'heading';
  const leading = leadingTime(text);
  if (leading?.date && (heading || leading.precision === 'day')) return leading.date;
  return findTimes(text).find((mention) => mention.date && (heading || hasYear(mention.date)))?.date;
}
