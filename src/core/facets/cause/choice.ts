import type { Role } from '../../schema/roles.ts';
import { keeper } from '../../text/keeper.ts';
import type { Reading } from './read.ts';

/** Beside the best piece only what is surely one is shown. */
const SHOWN = 3.9;
/** A second piece that is nearly as good is shown, too. */
const CLOSE = 0.25;
const MOST = 3;
const MOST_VAGUE = 2;

/** Why it was found late, or by no test. */
const OVERLOOKED =
  /\b(?:not|never|no|nor|nobody|without|\w{2,8}n't)\b[^.;]{0,28}?\b(?:detect\w*|discover\w*|notic\w+|caught|catch|spot|spotted|reproduc\w+|tested|test|tests|visible|aware)\b|\b(?:testing|tests?) (?:did|had|was|were|only)\b|\b(?:evidence|logging|metrics|sampling)\b[^.;]{0,60}\b(?:reconstruct|correlat|disabled)/;
/** What came afterwards: it got well, or somebody showed what might be done with it. */
const AFTERWARDS =
  /\bself-heal|\bthen (?:unable|failed|not able)\b|\b(?:went|go) away\b|\bproof[- ]of[- ]concept\b|\bdemonstrat\w+/;
/** What somebody held for the cause at first. */
const ASSUMED =
  /\b(?:first|initial|early|original|our) (?:assumption|suspicion|guess|thought|theory|hypothesis)\b/;
/** What is explained was told before. */
const CONSEQUENCE =
  /^\W*(?:as an? (?:result|consequence) of this|this (?:had|effect|disruption|outage)|these errors)\b/;
const OWN_CAUSE =
  /\b(?:root cause|culprit|(?:was|were) (?:caused|triggered) by|the cause|happened because|turn(?:s|ed) out)\b/;
const ELSEWHERE: ReadonlySet<Role> = new Set([
  'resolution',
  'response',
  'impact',
  'detection',
  'lessons',
  'remediation',
]);
const LESS = 1.5;
const MORE = 1.1;
const SOME = 0.4;
const FAULTS: ReadonlySet<string> = new Set(['fault', 'lack', 'load', 'contrast']);

/** The readings to show: the plainest first, others only where they are beyond doubt. */
export function chosen(told: readonly Reading[]): readonly Reading[] {
  const sorted = told.toSorted((a, b) => plainness(b) - plainness(a));
  const best = sorted[0] ? plainness(sorted[0]) : 0;
  const shown = (reading: Reading, i: number): boolean =>
    i === 0 || (isSure(reading) && (reading.score >= SHOWN || (i < 2 && plainness(reading) > best - CLOSE)));
  return sorted.filter(shown).slice(0, MOST);
}

/** Of a cause that is told vaguely: the best piece, and what else stands where the cause belongs and says that it is open. */
export function chosenVague(vague: readonly Reading[]): readonly Reading[] {
  const shown = (reading: Reading, i: number): boolean =>
    i === 0 || (reading.clause.setting.role === 'cause' && namesCause(reading));
  return vague.filter(shown).slice(0, MOST_VAGUE);
}

function namesCause(reading: Reading): boolean {
  return reading.vagueSignals().some((id) => id === 'unknown' || id === 'vague');
}

function plainness(reading: Reading): number {
  return plain(reading.content, ALWAYS, () => plainnessOf(reading));
}

const plain = keeper<object, number>();

function plainnessOf(reading: Reading): number {
  const { clause } = reading;
  const { body } = clause.setting;
  const score = isBare(reading) ? reading.score - SOME : reading.score;
  if (isAside(body)) return score - LESS;
  if (CONSEQUENCE.test(body)) return score - SOME;
  return OWN_CAUSE.test(body) ? score + MORE : score;
}

/** An event and nothing that was wrong, or only what was seen of it. */
function isBare(reading: Reading): boolean {
  if (reading.clause.link !== 'none') return false;
  const ids = reading.signals();
  const seen = reading.clause.scan.hits.has('symptom') && !ids.includes('artefact');
  return !ids.some((id) => FAULTS.has(id) && !(seen && id === 'fault'));
}

function isAside(body: string): boolean {
  return OVERLOOKED.test(body) || AFTERWARDS.test(body) || ASSUMED.test(body);
}

/** It tells a mechanism or ties one thing to another, where causes are told. */
function isSure(reading: Reading): boolean {
  return sure(reading.content, ALWAYS, () => judgeSure(reading));
}

const sure = keeper<object, boolean>();
const ALWAYS: readonly unknown[] = [];

function judgeSure(reading: Reading): boolean {
  const { link, setting } = reading.clause;
  if ((setting.role !== undefined && ELSEWHERE.has(setting.role)) || isAside(setting.body)) return false;
  if (CONSEQUENCE.test(setting.body)) return false;
  if (link !== 'none') return true;
  return (
    setting.role === 'cause' &&
    !isBare(reading) &&
    reading.signals().some((id) => id === 'fault' || id === 'contrast')
  );
}
