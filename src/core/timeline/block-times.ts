import type { Block, PlacedBlock } from '../document/block.ts';
import { keeper } from '../text/keeper.ts';
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

const leads = keeper<Block, TimeMention | undefined>();
const zones = keeper<Block, Zone | undefined>();
const dates = keeper<Block, CalendarDate | undefined>();
const columns = keeper<Block, Zone | undefined>();

/** The time that a block begins with. */
export function leadOf({ own }: PlacedBlock): TimeMention | undefined {
  return leads(own, [], () => leadingTime(own.visible.text));
}

/** The zone that a block states for the times around it. */
export function zoneOf({ own }: PlacedBlock): Zone | undefined {
  return zones(own, [], () => findZoneStatement(own.visible.text.slice(0, REACH)));
}

/** The zone in the head of a cell's column: "Time (UTC)". */
export function columnZoneOf({ own }: PlacedBlock): Zone | undefined {
  const header = own.place.cell?.header;
  return header === undefined ? undefined : columns(own, [], () => findZoneStatement(header));
}

/** The date that a heading or a line before the entries states; prose full of dates sets none but its first. */
export function dateOf({ own }: PlacedBlock): CalendarDate | undefined {
  return dates(own, [], () => {
    const text = own.visible.text.slice(0, REACH);
    const heading = own.kind === 'heading';
    const leading = leadingTime(text);
    if (leading?.date && (heading || leading.precision === 'day')) return leading.date;
    return findTimes(text).find((mention) => mention.date && (heading || hasYear(mention.date)))?.date;
  });
}
