import type { Token } from '../tokens.ts';
import { type DeedPlace, isAdverb, isHelper, isPerfect, type State, stateOf } from './verb-state.ts';
import { CHANGING, NEEDS_PARTICLE, PARTICLES, type VerbForm, type VerbKind, verbOf } from './verbs.ts';

/** A verb of doing, and whether the text says that it was done. */
export interface Deed {
  readonly lemma: string;
  readonly kind: VerbKind;
  readonly state: State;
  /** Only the issue, the service or the like is what it was done to. */
  readonly general: boolean;
  /** `has been added`, `we have added`. */
  readonly perfect: boolean;
  /** It was done to a check, a test, an alert. */
  readonly safeguard: boolean;
}

const MOST = 8;
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const COMMUNICATION = set(
  'ticket tickets mail email e-mail emails message messages post announcement announcements status statuspage thread channel call meeting notes report reports postmortem post-mortem advisory incident investigation case tweet tweets question comment discussion review severity users customers stakeholders notification notifications notice doc blog blogpost page stream room war-room bridge communication communications everyone slack discord mailing conversation',
);
const GENERAL = set(
  'issue issues problem problems incident outage situation error errors matter it them this that everything service services bug bugs disruption operations operation functionality availability access connectivity cause system systems site failure failures fault vulnerability normal disturbance performance state things root impact',
);
const SAFEGUARDS = set(
  'check checks test tests alert alerts alerting alarm alarms monitoring monitor monitors guard guards validation validations safeguard safeguards guardrail guardrails rule rules hook hooks lint linter probe probes backup backups runbook runbooks checklist documentation policy regression review reviews',
);
const CLAUSE_END = /[;:—–]|\. |, (?:but|while|because|since|as|so)\b/;

/** The deeds of a sentence in lower case, each read by the words around it. */
export function deedsOf(tokens: readonly Token[], place: DeedPlace): readonly Deed[] {
  const deeds: Deed[] = [];
  for (let i = 0; i < tokens.length && deeds.length < MOST; i++) {
    const deed = deedAt(tokens, i, place);
    if (deed) deeds.push(deed);
  }
  return deeds;
}

function deedAt(tokens: readonly Token[], i: number, place: DeedPlace): Deed | undefined {
  const verb = verbOf(tokens[i]?.word ?? '');
  if (!verb) return undefined;
  const { lemma, kind, forms } = verb;
  const next = tokens[i + 1]?.word ?? '';
  const isMended = hasParticle(tokens, i, lemma);
  if (NEEDS_PARTICLE.has(lemma) && !isMended && CHANGING.get(lemma) !== next) return undefined;
  if (lemma === 'resolve' && next === 'to') return undefined;
  const state = stateOf(tokens, i, forms, place);
  if (state === 'other' || (kind !== 'outcome' && isTalk(tokens, i, forms))) return undefined;
  return {
    lemma,
    kind: kind === 'act' && isMended ? 'mend' : kind,
    state,
    general: isGeneral(tokens, i, forms),
    perfect: isPerfect(tokens, i),
    safeguard: near(tokens, i, forms).some((word) => SAFEGUARDS.has(word)),
  };
}

/** `rolled the release back`: the word that makes it a repair stands within the next few. */
function hasParticle(tokens: readonly Token[], i: number, lemma: string): boolean {
  const particles = PARTICLES.get(lemma);
  if (!particles) return false;
  for (let j = i + 1; j <= i + 6 && j < tokens.length; j++) {
    const token = tokens[j];
    if (!token || /[.;:,()]/.test(token.gap)) return false;
    // "It pointed at the cache" is a finding; "we pointed it at the new host" a deed.
    if (particles.has(token.word) && !(token.word === 'at' && j === i + 1)) return true;
  }
  return false;
}

/** Telling people about it is no repair: `updated the status page`, `ticket was raised`. */
function isTalk(tokens: readonly Token[], i: number, forms: readonly VerbForm[]): boolean {
  return near(tokens, i, forms).some((word) => COMMUNICATION.has(word) || word.startsWith('status.'));
}

/** The words of the verb's object, and of what may be the subject of a passive. */
function near(tokens: readonly Token[], i: number, forms: readonly VerbForm[]): readonly string[] {
  return [...objectOf(tokens, i), ...(forms.includes('ed') ? clauseBefore(tokens, i) : [])];
}

/** All words of the clause before a participle: `A check that rejects small pools is added`. */
function clauseBefore(tokens: readonly Token[], i: number): readonly string[] {
  const words: string[] = [];
  for (let j = i - 1; j >= 0 && words.length < 12; j--) {
    if (/[,;:.(]/.test(tokens[j + 1]?.gap ?? '')) break;
    words.push(tokens[j]?.word ?? '');
  }
  return words;
}

function isGeneral(tokens: readonly Token[], i: number, forms: readonly VerbForm[]): boolean {
  const object = objectOf(tokens, i);
  const words = object.length > 0 ? object : forms.includes('ed') ? subjectOf(tokens, i) : [];
  return words.every((word) => GENERAL.has(word) || isSmall(word));
}

const SMALL = set(
  'the a an this that these all any our its some most other wider whole underlying affected of and by then now both to for with in on at after has have had been was were is are being be got it',
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
