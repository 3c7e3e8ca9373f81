import { marksIn } from '../marks.ts';
import type { Setting } from '../setting.ts';
import type { Lexicon, WordKind } from './lexicon.ts';

/** What the signals look at: a sentence in its setting. */
export interface Look {
  readonly setting: Setting;
  readonly lexicon: Lexicon;
  /** Words behind the leading time, label or handle, without addresses. */
  readonly body: string;
  /** Kinds of the words in it. */
  readonly kinds: ReadonlySet<WordKind>;
  /** It tells what users felt. */
  readonly effect: boolean;
}

/** One sign that a sentence says who was affected or how far it went, or that it does not. */
export interface Signal {
  readonly id: string;
  readonly why: string;
  /** What it adds to "says who or what was affected". */
  readonly whom?: number;
  /** What it adds to "says how many, where or how long". */
  readonly bound?: number;
  readonly fires: (look: Look) => boolean;
}

/** Names stand in the first few hundred characters. */
const LONGEST = 700;
const IMPACT_LABEL = /^whom?\b|impact|affected|scope|damage|blast radius|outcome|influence|影響|afect/;
const BOUND_LABEL =
  /^how (?:long|many)\b|duration|downtime|length|time to (?:recover|resol|repair|restor|mitig)|\btt[rm]\b|mttr|outage (?:time|window|length|period)|(?:affected|impacted) (?:users|requests|customers|versions)|(?:users|requests|customers) (?:affected|impacted)|影響時間|duraci|duraç|durée|dauer/;
/** A field for the time of the incident that gives both ends. */
const TIME_LABEL = /^(?:when|dates?|times?|period|incident|outage|date and time|date\/time)\b/;
const TWO_CLOCKS = /\d{1,2}:\d{2}[^.]{0,20}?(?:-|–|—|\bto\b|\buntil\b|〜|～)[^.]{0,20}?\d{1,2}:\d{2}/;

/** A word of downtime, or an inability of somebody or something that serves people. */
export function isFelt({ kinds }: Look): boolean {
  return kinds.has('effect') || kinds.has('people') || kinds.has('work') || kinds.has('service');
}

/** Whether the place says that the words are about the impact. */
export function isImpact(look: Look): boolean {
  return look.setting.role === 'impact' || IMPACT_LABEL.test(look.setting.labels);
}

/** Whether the label asks for a bound and the words give a number. */
export function isBoundLabel(setting: Setting): boolean {
  return (
    BOUND_LABEL.test(setting.labels) || (TIME_LABEL.test(setting.labels) && TWO_CLOCKS.test(setting.body))
  );
}

/** Inline code, a host name or a capital inside the sentence. */
export function namesSomething({ sentence, from }: Setting): boolean {
  if (marksIn(sentence, from).some((mark) => mark.kind === 'code')) return true;
  return /[a-z,] [A-Z][\w-]+|\b\w+\.(?:org|com|net|io|dev)\b/.test(sentence.text.slice(from, from + LONGEST));
}

/** Two names side by side: `a`, `b` and `c`; Data 8 and Data 100. */
export function namesSeveral({ sentence, from }: Setting): boolean {
  const { text } = sentence.block.visible;
  const codes = marksIn(sentence, from).filter((mark) => mark.kind === 'code');
  const joined = codes.some((mark, i) => {
    const before = codes[i - 1];
    return before !== undefined && /^(?:,| and| &|\/|, and)\s?$/.test(text.slice(before.end, mark.start));
  });
  if (joined) return true;
  return /[A-Z]\w{1,40}(?: \w{1,40})?, [A-Z]\w{1,40}(?: \w{1,40})?,? and [A-Z]|[a-z]{1,40}\d\w{0,40}, [a-z]{1,40}\d\w{0,40},? and/.test(
    sentence.text.slice(from, from + LONGEST),
  );
}
