import type { Token } from '../tokens.ts';
import { type DeedPlace, isAdverb, isHelper, isPerfect, type State, stateOf } from './verb-state.ts';
import { NEEDS_PARTICLE, PARTICLES, type VerbForm, type VerbKind, verbOf } from './verbs.ts';

/** A verb of doing, and whether the text says that it was done. */
export interface Deed {
  readonly lemma: string;
  readonly kind: VerbKind;
  /** Where its words begin and end in the body. */
  readonly start: number;
  readonly end: number;
  readonly state: State;
  /** Only the issue, the service or the like is what it was done to. */
  readonly general: boolean;
  /** `has been added`, `we have added`. */
  readonly perfect: boolean;
}

const MOST = 8;
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const COMMUNICATION = set(
  'ticket tickets mail email e-mail emails message messages post announcement announcements status statuspage thread channel call meeting notes report reports postmortem post-mortem advisory incident investigation case tweet tweets question comment discussion review severity users customers stakeholders notification notifications notice doc blog blogpost page stream room war-room bridge communication communications everyone slack discord mailing conversation',
);
const GENERAL = set(
  'issue issues problem problems incident outage situation error errors matter it them this that everything service services bug bugs disruption operations operation functionality availability access connectivity cause system systems site failure failures fault vulnerability normal disturbance performance state things root impact',
);
const CLAUSE_END = /[;:—–]|\. |, (?:but|while|because|since|as|so)\b/;

/** The deeds of a sentence in lower case, each read by the words around it. */
export function deedsOf(tokens: readonly Token[], place: DeedPlace): readonly Deed[] {
  const deeds: Deed[] = [];
  for (let i = 0; i < tokens.length && deeds.length < MOST; i++) {
    const token = tokens[i];
    if (!token) continue;
    const verb = verbOf(token.word);
    if (!verb) continue;
    const particle = particleAfter(tokens, i, verb.lemma);
    if (NEEDS_PARTICLE.has(verb.lemma) && particle === undefined) continue;
    const state = stateOf(tokens, i, verb.forms, place);
    if (state === 'other' || (verb.kind !== 'outcome' && isTalk(tokens, i, verb.forms))) continue;
    deeds.push({
      lemma: verb.lemma,
      kind: verb.kind === 'act' && particle !== undefined ? 'mend' : verb.kind,
      start: token.start,
      end: tokens[particle ?? i]?.end ?? token.end,
      state,
      general: isGeneral(tokens, i, verb.forms),
      perfect: isPerfect(tokens, i),
    });
  }
  return deeds;
}

function particleAfter(tokens: readonly Token[], i: number, lemma: string): number | undefined {
  const particles = PARTICLES.get(lemma);
  if (!particles) return undefined;
  for (let j = i + 1; j <= i + 6 && j < tokens.length; j++) {
    const token = tokens[j];
    if (!token || /[.;:,()]/.test(token.gap)) return undefined;
    if (particles.has(token.word)) return j;
  }
  return undefined;
}

/** Telling people about it is no repair: `updated the status page`, `ticket was raised`. */
function isTalk(tokens: readonly Token[], i: number, forms: readonly VerbForm[]): boolean {
  const near = [...objectOf(tokens, i), ...(forms.includes('ed') ? subjectOf(tokens, i) : [])];
  return near.some((word) => COMMUNICATION.has(word) || word.startsWith('status.'));
}

function isGeneral(tokens: readonly Token[], i: number, forms: readonly VerbForm[]): boolean {
  const object = objectOf(tokens, i);
  if (object.length > 0) return object.every((word) => GENERAL.has(word) || isSmall(word));
  const subject = forms.includes('ed') ? subjectOf(tokens, i) : [];
  return subject.every((word) => GENERAL.has(word) || isSmall(word));
}

const SMALL = set(
  'the a an this that these all any our its some most other affected of and by then now both to for with in on at after has have had been was were is are being be got it',
);

function isSmall(word: string): boolean {
  return SMALL.has(word) || isAdverb(word);
}

/** Up to four words behind the verb, as far as the noun phrase goes. */
function objectOf(tokens: readonly Token[], i: number): readonly string[] {
  const words: string[] = [];
  for (let j = i + 1; j < tokens.length && words.length < 4; j++) {
    const token = tokens[j];
    if (!token || CLAUSE_END.test(token.gap) || /[,(]/.test(token.gap)) break;
    if (
      /^(?:by|with|via|from|to|for|in|on|at|after|and|which|that|because|due|when|so|before|until|since|as|through|using)$/.test(
        token.word,
      )
    )
      break;
    words.push(token.word);
  }
  return words;
}

/** Up to four words before the verb and its helpers. */
function subjectOf(tokens: readonly Token[], i: number): readonly string[] {
  const words: string[] = [];
  for (let j = i - 1; j >= 0 && words.length < 4; j--) {
    const token = tokens[j];
    if (!token || CLAUSE_END.test(tokens[j + 1]?.gap ?? '') || /[,(]/.test(tokens[j + 1]?.gap ?? '')) break;
    if (isHelper(token.word) || isAdverb(token.word)) continue;
    if (/^(?:and|which|that|because|when|but)$/.test(token.word)) break;
    words.push(token.word);
  }
  return words;
}
