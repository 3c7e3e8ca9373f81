import { marksIn } from '../marks.ts';
import type { Setting } from '../setting.ts';
import type { Deed } from './deed.ts';
import type { Lexicon } from './lexicon.ts';

/** What the signals look at: a sentence in its setting, with the deeds found in it. */
export interface Look {
  readonly setting: Setting;
  readonly lexicon: Lexicon;
  readonly deeds: readonly Deed[];
  /** Words behind the leading time, label or handle. */
  readonly body: string;
  /** It stands among what is to be done. */
  readonly plan: boolean;
  /** It is an item, a row or a heading there, not a paragraph. */
  readonly entry: boolean;
  /** Titles and place say that it tells how it was ended. */
  readonly resolution: boolean;
  /** It stands below an item that only considers or is vague. */
  readonly belowSoft: boolean;
}

/** One sign that a sentence tells a repair or a follow-up, or that it does not. */
export interface Signal {
  readonly id: string;
  readonly why: string;
  /** What it adds to "this stopped or repaired it". */
  readonly repair?: number;
  /** What it adds to "this prevents it or finds it next time". */
  readonly followUp?: number;
  readonly fires: (look: Look) => boolean;
}

/** Names stand in the first few hundred characters. */
const LONGEST = 700;

export const roleOf = (look: Look) => look.setting.role;

/** Whether such a deed was done. */
export const done = (look: Look, kind: Deed['kind']): boolean =>
  look.deeds.some((d) => d.kind === kind && d.state === 'done');

/** Verbs that put a safeguard in place. */
export const PUT_IN_PLACE = new Set([
  'add',
  'implement',
  'introduce',
  'install',
  'enable',
  'configure',
  'extend',
  'build',
  'create',
  'increase',
  'update',
]);

/** Beyond what is to be done: there, every entry is a follow-up. */
export function addsSafeguard(look: Look): boolean {
  return !look.plan && look.deeds.some((d) => d.state === 'done' && d.safeguard && PUT_IN_PLACE.has(d.lemma));
}

export function beginsWithTask(look: Look): boolean {
  const match = look.lexicon.task.exec(look.body.slice(0, 60));
  return match !== null && /^[^\p{L}]*(?:\S+ (?:to|will) )?$/u.test(look.body.slice(0, match.index));
}

/** Inline code, a link, a number or a capital inside the sentence. */
export function namesSomething({ sentence, from }: Setting): boolean {
  if (marksIn(sentence, from).some((mark) => mark.kind === 'code' || mark.kind === 'link')) return true;
  return /[a-z,] [A-Z][\w-]+|\d/.test(sentence.text.slice(from + 1, from + LONGEST));
}
