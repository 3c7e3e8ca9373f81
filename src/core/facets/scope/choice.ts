import { keeper } from '../../text/keeper.ts';
import type { Reading, ReadingContent } from './read.ts';

/** Beyond doubt: shown beside the best. */
const CERTAIN = 1.2;
const NEAR = 0.6;
/** Why it was so, what a word means, what was done to find out. */
const EXPLAINING =
  /^\W*after (?:monitoring|watching|waiting)\b|^\W*(?:(?:this|that|it) (?:is|was) )?because\b|\bthe term\b|\bmeans that\b|\bhas no way of\b|\b(?:unclear|proves?|testing|informs?|informed|forwards?|forwarded)\b|\b(?:unable|not able) to (?:address|fix|investigate|respond|attend|look)\b|\bunrelated\)? (?:issues?|problems?|incidents?|outages?)\b/;
/** What readers should do. */
const ADVISING =
  /\b(?:remains? (?:critical|important)|(?:critical|important) that|please|no action is required|we (?:advise|recommend|urge)|decision was made|decided? to|decide there|(?:was|were) (?:\w+ )?reported to)\b/;
/** What is so since the repair. */
const IMPROVED = /^\W*(?:better|improved|enhanced|faster|no more)\b|\busers can\b/;
/** Where the scope is told, or words that tell it outright. */
const PLAIN: readonly string[] = [
  'impact-section',
  'affected',
  'affected-list',
  'whom-label',
  'nobody',
  'summary',
];

/** It stands near the matter, but tells no scope. */
export const isAside = ({ setting, content }: Reading): boolean =>
  aside(content, [setting.body], () =>
    [EXPLAINING, ADVISING, IMPROVED].some((pattern) => pattern.test(setting.body)),
  );

const aside = keeper<ReadingContent, boolean>();

/** The plainest first; what explains or advises only where nothing else is told. */
export function plainest(readings: readonly Reading[], score: (r: Reading) => number): readonly Reading[] {
  const plain = readings.filter((r) => !isAside(r));
  const some = plain.length > 0 ? plain : readings;
  return some.toSorted((a, b) => score(b) + placeOf(b) - (score(a) + placeOf(a)));
}

/** Where what is surest only explains or advises, what stands where the scope is told and is nearly as sure. */
export function orNearby(told: readonly Reading[], readings: readonly Reading[]): readonly Reading[] {
  if (told.length === 0 || !told.every(isAside)) return told;
  const near = readings.filter((r) => r.whom >= NEAR && placeOf(r) > 0 && !isAside(r));
  return near.length > 0 ? near : told;
}

/** Whether it may be shown beside the best. */
export function isSure(reading: Reading): boolean {
  return reading.whom >= CERTAIN && placeOf(reading) > 0 && !isAside(reading);
}

function placeOf({ signals }: Reading): number {
  if (signals.includes('cause-section')) return -0.3;
  const first = PLAIN.findIndex((id) => signals.includes(id));
  return first < 0 ? 0 : first < PLAIN.length - 1 ? 0.4 : 0.2;
}
