import type { Strategy } from './model.ts';
import { accordingTo } from './strategies/according-to.ts';
import { cjk } from './strategies/cjk.ts';
import { colon } from './strategies/colon.ts';
import { continental } from './strategies/continental.ts';
import { continuation, lastSpeaker } from './strategies/continuation.ts';
import { cueBefore, weakCue } from './strategies/cue-before.ts';
import { label } from './strategies/label.ts';
import { leadIn, told, turnTo } from './strategies/lead-in.ts';
import { notice } from './strategies/notice.ts';
import { possessive } from './strategies/possessive.ts';
import { signature } from './strategies/signature.ts';
import { subject } from './strategies/subject.ts';
import { tagAfter } from './strategies/tag-after.ts';
import { tagFar } from './strategies/tag-far.ts';

/** The ways in which a text tells who speaks, in the order in which they are tried: the surest first. */
export const STRATEGIES: readonly Strategy[] = [
  cjk,
  continental,
  tagAfter,
  signature,
  label,
  notice,
  accordingTo,
  cueBefore,
  possessive,
  weakCue,
  colon,
  tagFar,
  told,
  turnTo,
  continuation,
  leadIn,
  subject,
  lastSpeaker,
];
