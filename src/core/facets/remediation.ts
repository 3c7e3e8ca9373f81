import type { Evidence, Facet, FacetInput, Verdict } from './facet.ts';
import { byFollowUp, byRepair, isSureFollowUp, isSureRepair, SURE } from './remediation/choice.ts';
import { REMEDIATION_MESSAGES as SAYS } from './remediation/messages.ts';
import { type Reading, readRemedies } from './remediation/read.ts';
import { evidence, handful, thin } from './told.ts';

/** Does the text say what repaired it, and what prevents it or finds it next time? */
export const remediation: Facet = { id: 'remediation', judge };

function judge({ sentences, language }: FacetInput): Verdict {
  const readings = readRemedies(sentences, language);
  const repairs = readings.filter((r) => r.repair >= SURE);
  const followUps = readings.filter((r) => r.followUp >= SURE);
  const lasting = followUps.length > 0 ? followUps : lastingFix(repairs);
  const mended = repairs.length > 0 ? byRepair(readings) : [];
  const others = mended.filter((r) => !lasting.includes(r));
  const all = evidenceOf(
    others.length > 0 ? others : mended,
    followUps.length > 0 ? byFollowUp(readings) : byRepair(lasting),
  );
  if (repairs.length > 0 && lasting.length > 0) return { level: 'covered', evidence: all, lacks: [] };
  const over = readings.find((r) => r.over);
  const vague = readings.find((r) => r.vague);
  if (repairs.length > 0) return thin(all, vague ? SAYS.lacksConcrete : SAYS.lacksFollowUp, vague);
  if (lasting.length > 0) return thin(all, over ? SAYS.lacksHow : SAYS.lacksRepair, over);
  if (vague) return thin([evidence(vague, SAYS.vagueFollowUp)], SAYS.lacksConcrete, vague);
  const hearsay = readings.find(isHearsay);
  if (hearsay) return thin([evidence(hearsay, SAYS.repair)], SAYS.lacksHow, hearsay);
  return { level: 'missing', evidence: [], lacks: [SAYS.lacksBoth] };
}

/** Somebody is said to have fixed it, and no more: "a fix has been deployed". */
function isHearsay({ signals }: Reading): boolean {
  return (
    signals.includes('talk') &&
    (signals.includes('fixed') || (signals.includes('remedy') && signals.includes('deed')))
  );
}

/** Where service was brought back by other means, the release that holds the fix is what prevents it next time. */
function lastingFix(repairs: readonly Reading[]): readonly Reading[] {
  return repairs.filter((r) => r.release && repairs.some((other) => other !== r && other.immediate));
}

/** Both halves first, then more of each as far as they are beyond doubt; a sentence that serves both is shown once. */
function evidenceOf(repairs: readonly Reading[], followUps: readonly Reading[]): readonly Evidence[] {
  const shown = [
    ...repairs.slice(0, 1).map((r) => evidence(r, SAYS.repair)),
    ...followUps.slice(0, 1).map((r) => evidence(r, SAYS.followUp)),
    ...repairs
      .slice(1, 2)
      .filter(isSureRepair)
      .map((r) => evidence(r, SAYS.repair)),
    ...followUps
      .slice(1, 3)
      .filter(isSureFollowUp)
      .map((r) => evidence(r, SAYS.followUp)),
  ];
  return handful(shown);
}
