import { sourceRange } from '../reading/sentence.ts';
import type { Range } from '../text/range.ts';
import { bookOf } from './cause/books.ts';
import { extraSentences } from './cause/extra.ts';
import { CAUSE_MESSAGES } from './cause/messages.ts';
import { type Reading, readCauses } from './cause/read.ts';
import type { Evidence, Facet, FacetInput, Verdict } from './facet.ts';

const COVERED = 2.5;
const PARTLY = 2.2;
const VAGUE = 1.3;
const MOST = 5;
/** Beside the best piece only what is surely one is shown. */
const SHOWN = 3.6;

/** Does the text say why it happened? */
export const cause: Facet = { id: 'cause', judge };

function judge({ document, sentences, language }: FacetInput): Verdict {
  const book = bookOf(language);
  const readings = [...readCauses(extraSentences(document), book), ...readCauses(sentences, book)];
  const told = readings.filter((r) => r.score >= COVERED).sort((a, b) => b.score - a.score);
  if (told.length > 0)
    return {
      level: 'covered',
      evidence: told
        .filter((r, i) => i === 0 || r.score >= SHOWN)
        .slice(0, MOST)
        .map(toldEvidence),
      lacks: [],
    };
  const vague = readings
    .filter((r) => r.vague >= VAGUE || isPartly(r))
    .sort((a, b) => Math.max(b.vague, b.score) - Math.max(a.vague, a.score));
  const first = vague[0];
  if (!first) return { level: 'missing', evidence: [], lacks: [CAUSE_MESSAGES.lacksCause] };
  return {
    level: 'thin',
    evidence: vague.slice(0, MOST).map(vagueEvidence),
    lacks: [isOpen(first) ? CAUSE_MESSAGES.lacksAnswer : CAUSE_MESSAGES.lacksMechanism],
    vague: rangeOf(first),
  };
}

/** Something of a cause is told: by a connective, or where the cause belongs. */
function isPartly({ clause, score }: Reading): boolean {
  return score >= PARTLY && (clause.link !== 'none' || clause.setting.role === 'cause');
}

function isOpen(reading: Reading): boolean {
  return reading.vagueSignals.includes('unknown');
}

/** The sentence without the time or label that it begins with. */
function rangeOf({ clause }: Reading): Range {
  const { sentence, from } = clause.setting;
  return sourceRange(sentence, Math.min(from, sentence.text.length - 1));
}

function toldEvidence(reading: Reading): Evidence {
  return { range: rangeOf(reading), what: CAUSE_MESSAGES.told, signals: reading.signals };
}

function vagueEvidence(reading: Reading): Evidence {
  const what = isOpen(reading) ? CAUSE_MESSAGES.open : CAUSE_MESSAGES.vague;
  return { range: rangeOf(reading), what, signals: reading.vagueSignals };
}
