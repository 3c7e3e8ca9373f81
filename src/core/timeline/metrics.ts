import { isRecord } from '../document/front-matter.ts';
import type { MarkdownDocument } from '../document/model.ts';
import type { TimelineEntry } from '../document/postmortem.ts';
import type { Metrics } from '../report/model.ts';
import { elapsedSeconds, formatDuration, resolveTime } from '../time/index.ts';
import { MARKS, type Mark } from './marks.ts';
import { mentionIn, zoneNamed } from './timeline.ts';

/** Moments in milliseconds since 1970, by mark. */
export type Moments = Readonly<Partial<Record<Mark, number>>>;

/** When it began, was noticed and so on: as front matter says, else as marked entries of the timeline do. */
export function momentsOf(
  document: MarkdownDocument,
  timeline: readonly TimelineEntry[],
  timezone?: string,
): Moments {
  const times = document.frontMatter?.data.times;
  const zone = zoneNamed(timezone);
  const moments: Partial<Record<Mark, number>> = {};
  for (const mark of MARKS) {
    const mention = isRecord(times) ? mentionIn(times[mark]) : undefined;
    const told = mention ? resolveTime(mention, zone ? { zone } : {}).instant : undefined;
    const instant = told ?? timeline.find((entry) => entry.mark === mark)?.instant;
    if (instant !== undefined) moments[mark] = instant;
  }
  return moments;
}

/** Lengths between the moments, where both are known and in order. */
export function metricsOf(moments: Moments): Metrics {
  const between = (to: Mark): string | undefined => {
    const seconds = elapsedSeconds(moments.started, moments[to]);
    return seconds === undefined || seconds < 0 ? undefined : formatDuration(seconds);
  };
  const found = {
    timeToDetect: between('detected'),
    timeToAcknowledge: between('acknowledged'),
    timeToMitigate: between('mitigated'),
    timeToResolve: between('resolved'),
    duration: between('resolved') ?? between('mitigated'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
