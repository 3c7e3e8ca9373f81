import type { Message } from '../text/message.ts';
import type { Range } from '../text/range.ts';
import type { Evidence, Verdict } from './facet.ts';
import type { Setting } from './setting.ts';
import { wordsRange } from './words.ts';

/** What a facet read in a sentence, as far as it is shown. */
interface Told {
  readonly setting: Setting;
  readonly signals: readonly string[];
}

const MOST = 5;

/** The words of a sentence behind the time or label that it begins with. */
export function rangeOf({ setting }: Told): Range {
  return wordsRange(setting.sentence, setting.from);
}

export function evidence(told: Told, what: Message): Evidence {
  return { range: rangeOf(told), what, signals: told.signals };
}

export function thin(found: readonly Evidence[], lacks: Message, vague: Told | undefined): Verdict {
  return { level: 'thin', evidence: found, lacks: [lacks], ...(vague ? { vague: rangeOf(vague) } : {}) };
}

/** A handful, each sentence once. */
export function handful(all: readonly Evidence[]): readonly Evidence[] {
  return all.filter((e, i) => all.findIndex((o) => o.range.start === e.range.start) === i).slice(0, MOST);
}
