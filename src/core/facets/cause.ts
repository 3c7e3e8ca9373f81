import type { Sentence } from '../reading/sentence.ts';
import type { Standing } from '../reading/standing.ts';
import type { Range } from '../text/range.ts';
import { bookOf } from './cause/books.ts';
import { chosen, chosenVague } from './cause/choice.ts';
import { extraSentences } from './cause/extra.ts';
import { CAUSE_MESSAGES } from './cause/messages.ts';
import { type Reading, readCauses } from './cause/read.ts';
import type { Evidence, Facet, FacetInput, Verdict } from './facet.ts';
import { wordsRange } from './words.ts';

const COVERED = 2.5;
const PARTLY = 2.2;
const VAGUE = 1.3;
/** A sentence longer than this is shown in part: what stands this far around its connective, to the next comma. */
const LONG = 240;
const AROUND = 90;
/** In a form that is still to be filled, a cause must be told more plainly. */
const FORM = 1;
const FORM_SHARE = 0.28;
const ASKING: ReadonlySet<Standing> = new Set(['instruction', 'placeholder', 'question']);

/** Does the text say why it happened? */
export const cause: Facet = { id: 'cause', judge };

function judge({ document, sentences, language }: FacetInput): Verdict {
  const book = bookOf(language);
  const readings = [...readCauses(extraSentences(document), book), ...readCauses(sentences, book)];
  const raised = isForm(sentences) ? FORM : 0;
  const told = readings.filter((r) => r.score >= COVERED + raised);
  if (told.length > 0) return { level: 'covered', evidence: chosen(told).map(toldEvidence), lacks: [] };
  const vague = readings
    .filter((r) => !isLabel(r) && (r.vague >= VAGUE + 0.35 * raised || isPartly(r, PARTLY + raised)))
    .sort((a, b) => Math.max(b.vague, b.score) - Math.max(a.vague, a.score));
  const first = vague[0];
  if (!first) return { level: 'missing', evidence: [], lacks: [CAUSE_MESSAGES.lacksCause] };
  return {
    level: 'thin',
    evidence: chosenVague(vague).map(vagueEvidence),
    lacks: [isOpen(first) ? CAUSE_MESSAGES.lacksAnswer : CAUSE_MESSAGES.lacksMechanism],
    vague: rangeOf(first),
  };
}

/** Where much is prompts and places to fill, some of the rest is so, too, though nothing shows it. */
function isForm(sentences: readonly Sentence[]): boolean {
  const written = sentences.filter(({ standing }) => standing === 'asserted').length;
  const asked = sentences.filter(({ standing }) => ASKING.has(standing)).length;
  return asked > FORM_SHARE * (asked + written);
}

/** `What went wrong:` announces a list, and tells nothing. */
function isLabel({ clause }: Reading): boolean {
  return clause.setting.body.trim() === '';
}

/** Something of a cause is told: by a connective, or where the cause belongs. */
function isPartly({ clause, score }: Reading, bar: number): boolean {
  return score >= bar && (clause.link !== 'none' || clause.setting.role === 'cause');
}

function isOpen(reading: Reading): boolean {
  return reading.vagueSignals().includes('unknown');
}

/** The sentence without the time or label that it begins with; of a very long one the part around its connective. */
function rangeOf({ clause }: Reading): Range {
  const { sentence, from } = clause.setting;
  const length = sentence.text.length;
  const start = Math.min(from, length - 1);
  if (length - start <= LONG || clause.link === 'none') return wordsRange(sentence, start);
  const { lower } = clause.scan;
  const joint = clause.link === 'backward' ? clause.cause.start : clause.cause.end;
  const opening = lower.lastIndexOf(', ', joint - AROUND) + 2;
  const closing = lower.indexOf(', ', joint + AROUND);
  return wordsRange(sentence, opening > start + 1 ? opening : start, closing < 0 ? length : closing);
}

function toldEvidence(reading: Reading): Evidence {
  return { range: rangeOf(reading), what: CAUSE_MESSAGES.told, signals: reading.signals() };
}

function vagueEvidence(reading: Reading): Evidence {
  const what = isOpen(reading) ? CAUSE_MESSAGES.open : CAUSE_MESSAGES.vague;
  return { range: rangeOf(reading), what, signals: reading.vagueSignals() };
}
