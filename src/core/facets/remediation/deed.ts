import type { Token } from '../tokens.ts';
import { NEEDS_PARTICLE, PARTICLES, type VerbForm, type VerbKind, verbOf } from './verbs.ts';

/** A verb of doing, and whether the text says that it was done. */
export interface Deed {
  readonly lemma: string;
  readonly kind: VerbKind;
  /** Where its words begin and end in the body. */
  readonly start: number;
  readonly end: number;
  readonly state: 'done' | 'planned' | 'other';
  /** Only the issue, the service or the like is what it was done to. */
  readonly general: boolean;
  /** `has been added`, `we have added`. */
  readonly perfect: boolean;
}

/** Where the sentence stands, as far as it decides how a verb is read. */
export interface DeedPlace {
  /** An entry of a timeline or of a resolution, where a bare or present verb tells what was done. */
  readonly telling: boolean;
}

const MOST = 8;
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const ADVERBS = set(
  'also then now just again subsequently first both all since already therefore only thus eventually once soon been later next still even so',
);
const WAS = set('was were is are am being been be');
const GET = set('get gets got getting');
const HAS = set("has have had having i've we've they've");
const NOT = set('not never no cannot without nobody neither nor');
const WILL = set("will shall should must 'll we'll i'll they'll it'll let's ought");
const MAY = set("would could can may might wouldn't couldn't can't cannot");
const DETERMINERS = set(
  'a an the this that these those of in for with on from no any some its our their his her my your each every at about into most more new other another per as than like when if while where how whether recent recently newly previously all',
);
const PRONOUNS = set(
  'he she it they we i who which that and then everyone team engineers engineer operators operator admins admin support staff',
);
const ENABLE = set(
  'decide decided decides able manage managed manages proceed proceeded begin began begun start started starts helped forced chose chosen agreed had continued went opted asked used required',
);
const PLANNING = set(
  'need needs needed plan plans planned going want wants intend intends aim aims has have hope hopes supposed planning trying looking scheduled expect expected like agreed',
);
const COMMUNICATION = set(
  'ticket tickets mail email e-mail emails message messages post announcement announcements status statuspage thread channel call meeting notes report reports postmortem post-mortem advisory incident investigation case tweet tweets question comment discussion review severity users customers stakeholders notification notifications notice doc blog blogpost page stream room war-room bridge communication communications everyone slack discord mailing conversation alert alerts',
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

function stateOf(
  tokens: readonly Token[],
  i: number,
  forms: readonly VerbForm[],
  place: DeedPlace,
): Deed['state'] {
  const at = skipAdverbs(tokens, i);
  const before = tokens[at]?.word;
  const gap = tokens[i]?.gap ?? '';
  const first = at < 0;
  if (forms.includes('ed') && !forms.includes('base')) return pastState(tokens, at, before, gap);
  if (
    forms.includes('ed') &&
    (first || isActorBefore(before) || WAS.has(before ?? '') || HAS.has(before ?? ''))
  )
    return pastState(tokens, at, before, gap);
  if (forms.includes('base')) return baseState(tokens, at, before, place);
  if (forms.includes('s')) return presentState(tokens, i, before, place);
  return ingState(tokens, at, tokens[i + 1]?.word, before, gap, place);
}

function pastState(
  tokens: readonly Token[],
  at: number,
  before: string | undefined,
  gap: string,
): Deed['state'] {
  if (before === undefined) return 'done';
  if (isNot(before) || GET.has(before)) return 'other';
  if (WAS.has(before) || HAS.has(before)) return auxState(tokens, at);
  if (/[,;:—–(]/.test(gap)) return 'done';
  if (DETERMINERS.has(before) || MAY.has(before) || WILL.has(before)) return 'other';
  return 'done';
}

/** The chain of helpers before a participle: `has been`, `will be`, `should have been`. */
function auxState(tokens: readonly Token[], at: number): Deed['state'] {
  let bare = false;
  let first = '';
  for (let j = at; j >= 0 && j > at - 6; j--) {
    const word = tokens[j]?.word ?? '';
    if (isNot(word)) return 'other';
    if (MAY.has(word)) return 'other';
    if (WILL.has(word)) return tokens.slice(j, at).some((t) => t.word === 'have') ? 'other' : 'planned';
    if (word === 'to') return PLANNING.has(tokens[j - 1]?.word ?? '') ? 'planned' : 'other';
    if (word === 'be') bare = true;
    if (WAS.has(word) || HAS.has(word)) first = word;
    else if (!isAdverb(word)) break;
  }
  return bare || first === 'being' ? 'other' : 'done';
}

function baseState(
  tokens: readonly Token[],
  at: number,
  before: string | undefined,
  place: DeedPlace,
): Deed['state'] {
  if (before === undefined) return place.telling ? 'done' : 'other';
  if (before === 'to') {
    const governor = tokens[skipAdverbs(tokens, at)]?.word ?? '';
    if (isNot(tokens[at - 2]?.word ?? '')) return 'other';
    if (ENABLE.has(governor)) return 'done';
    return PLANNING.has(governor) ? 'planned' : 'other';
  }
  if (WILL.has(before) || before === 'please') return 'planned';
  if (MAY.has(before) || isNot(before)) return 'other';
  if (before === 'be' || before === 'did' || before === 'do') return 'other';
  if (['we', 'i', 'they'].includes(before)) return place.telling ? 'done' : 'other';
  if (before === 'and') return coordinated(tokens, at);
  return 'other';
}

/** `will identify and fix`: the second verb is planned as the first one is. */
function coordinated(tokens: readonly Token[], at: number): Deed['state'] {
  for (let j = at - 1; j >= 0 && j > at - 8; j--) {
    const word = tokens[j]?.word ?? '';
    if (WILL.has(word)) return 'planned';
    if (word === 'to')
      return PLANNING.has(tokens[j - 1]?.word ?? '')
        ? 'planned'
        : ENABLE.has(tokens[j - 1]?.word ?? '')
          ? 'done'
          : 'other';
    if (MAY.has(word) || isNot(word)) return 'other';
  }
  return 'other';
}

const OBJECT = set(
  'the a an all both those these its their our it them his her this that every each more some new old',
);

/** `Rob restarts all pods`, `@nova stops nginx`: not `template changes, but` and not `the fixes are`. */
function presentState(
  tokens: readonly Token[],
  i: number,
  before: string | undefined,
  place: DeedPlace,
): Deed['state'] {
  const after = tokens[i + 1];
  if (!place.telling || before === undefined || after === undefined || after.gap.trim() !== '')
    return 'other';
  if (WAS.has(after.word) || HAS.has(after.word) || WILL.has(after.word) || MAY.has(after.word))
    return 'other';
  if (DETERMINERS.has(before) && before !== 'that') return 'other';
  return isActorBefore(before) || OBJECT.has(after.word) || tokens[0]?.word === before ? 'done' : 'other';
}

const NOUNS = set('process processes script job jobs of is was task tasks');

function ingState(
  tokens: readonly Token[],
  at: number,
  after: string | undefined,
  before: string | undefined,
  gap: string,
  place: DeedPlace,
): Deed['state'] {
  if (before === undefined) return place.telling && !NOUNS.has(after ?? '') ? 'done' : 'other';
  if (before === 'by' || before === 'after' || before === 'upon' || before === 'via') return 'done';
  if (WAS.has(before)) {
    const state = auxState(tokens, at);
    return state;
  }
  if (ENABLE.has(before)) return place.telling ? 'done' : 'other';
  if (before === 'on' && tokens[at - 1]?.word === 'working') return 'planned';
  if (before === 'and' || /,\s*$/.test(gap)) return place.telling ? 'done' : 'other';
  return 'other';
}

function skipAdverbs(tokens: readonly Token[], i: number): number {
  let j = i - 1;
  while (j >= 0 && isAdverb(tokens[j]?.word ?? '') && !/[.;:—–(]/.test(tokens[j + 1]?.gap ?? '')) j--;
  return /[.;:—–(]/.test(tokens[j + 1]?.gap ?? '') && j === i - 1 ? -1 : j;
}

function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.endsWith('ly') && word.length > 4 && word !== 'only');
}

function isNot(word: string): boolean {
  return NOT.has(word) || word.endsWith("n't");
}

function isActorBefore(word: string | undefined): boolean {
  return word !== undefined && (PRONOUNS.has(word) || word.startsWith('@'));
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

/** Up to three words before it stand `has` or `have`, and no `had`. */
function isPerfect(tokens: readonly Token[], i: number): boolean {
  return tokens.slice(Math.max(0, i - 4), i).some(({ word }) => /^(?:has|have|\w+'ve)$/.test(word));
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
    if (WAS.has(token.word) || HAS.has(token.word) || isAdverb(token.word)) continue;
    if (/^(?:and|which|that|because|when|but)$/.test(token.word)) break;
    words.push(token.word);
  }
  return words;
}
