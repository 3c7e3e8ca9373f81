import type { Token } from '../tokens.ts';
import type { VerbForm } from './verbs.ts';

/** What the text says of a deed. */
export type State = 'done' | 'planned' | 'other';

/** Where the sentence stands, as far as it decides how a verb is read. */
export interface DeedPlace {
  /** An entry of a timeline or of a resolution, where a bare or present verb tells what was done. */
  readonly telling: boolean;
}

/** A verb in its sentence. */
interface Use {
  readonly tokens: readonly Token[];
  readonly i: number;
  /** The token before it and its adverbs; -1 at the head of a clause. */
  readonly at: number;
  readonly before: string | undefined;
  readonly telling: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const ADVERBS = set(
  'also then now just again subsequently first both all since already therefore only thus eventually once soon been later next still even so',
);
const WAS = set('was were is are am being been be');
const GET = set('get gets got getting');
const HAS = set("has have had having i've we've they've");
const NOT = set('not never no cannot without nobody neither nor');
const WILL = set("will shall should must 'll we'll i'll they'll it'll let's ought please");
const MAY = set("would could can may might wouldn't couldn't can't cannot");
const DETERMINERS = set(
  'a an the this that these those of in for with on from no any some its our their his her my your each every at about into most more new other another per as than like when if while where how whether recent recently newly previously all',
);
const ACTORS = set(
  'he she it they we i who which that and then everyone team engineers engineer operators operator admins admin support staff',
);
const ENABLING = set(
  'decide decided decides able manage managed manages proceed proceeded begin began begun start started starts helped forced chose chosen agreed had continued went opted asked used required',
);
const PLANNING = set(
  'need needs needed plan plans planned going want wants intend intends aim aims has have hope hopes supposed planning trying looking scheduled expect expected like agreed',
);
const OBJECTS = set(
  'the a an all both those these its their our it them his her this that every each more some new old',
);
const GERUND_NOUNS = set('process processes script job jobs of is was task tasks');
/** `Restarting the workers helped.` */
const HELPED = set('helped fixed resolved solved worked restored cleared ended mitigated brought');
const JOINING = set('and or then');
const REACH = 8;

/** Whether a verb was done, is planned, or neither: by its form and the words before it. */
export function stateOf(
  tokens: readonly Token[],
  i: number,
  forms: readonly VerbForm[],
  place: DeedPlace,
): State {
  const at = beforeAdverbs(tokens, i);
  const use = { tokens, i, at, before: tokens[at]?.word, telling: place.telling };
  if (forms.includes('ed') && (!forms.includes('base') || isPastHere(use))) return pastState(use);
  if (forms.includes('base')) return baseState(use);
  return forms.includes('s') ? presentState(use) : ingState(use);
}

/** Up to three words before it stand `has` or `have`, and no `had`. */
export function isPerfect(tokens: readonly Token[], i: number): boolean {
  return tokens.slice(Math.max(0, i - 4), i).some(({ word }) => /^(?:has|have|\w+'ve)$/.test(word));
}

export function isHelper(word: string): boolean {
  return WAS.has(word) || HAS.has(word);
}

export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.endsWith('ly') && word.length > 4 && word !== 'only');
}

/** `set`, `put`, `cut` are past and stem: past behind somebody or a helper. */
function isPastHere({ before }: Use): boolean {
  return before === undefined || isActor(before) || isHelper(before);
}

function pastState({ tokens, i, at, before }: Use): State {
  if (before === undefined) return 'done';
  if (isNot(before) || GET.has(before)) return 'other';
  if ((before === 'is' || before === 'are') && isConditional(tokens, at)) return 'other';
  if (isHelper(before)) return helperState(tokens, at);
  const joined = JOINING.has(before) || /,\s*$/.test(tokens[i]?.gap ?? '');
  if (joined) return joinedState(tokens, at) === 'planned' ? 'planned' : 'done';
  return DETERMINERS.has(before) || modalState(tokens, at) ? 'other' : 'done';
}

/** The chain of helpers before a participle: `has been`, `will be`, `should have been`. */
function helperState(tokens: readonly Token[], at: number): State {
  let first = '';
  let bare = false;
  for (let j = at; j >= 0 && j > at - 6; j--) {
    const word = tokens[j]?.word ?? '';
    const modal = modalState(tokens, j);
    if (modal) return bare || modal === 'other' ? modal : 'other';
    if (!isHelper(word) && !isAdverb(word)) break;
    if (word === 'be') bare = true;
    if (isHelper(word)) first = word;
  }
  return bare || first === 'being' ? 'other' : 'done';
}

/** `open until the change is deployed`: a present passive behind such a word has not happened. */
function isConditional(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - REACH), at)
    .some(({ word }) => /^(?:until|unless|if|whenever)$/.test(word));
}

function baseState({ tokens, at, before, telling }: Use): State {
  if (before === undefined) return telling ? 'done' : 'other';
  const modal = modalState(tokens, at);
  if (modal) return modal;
  if (before === 'we' || before === 'i' || before === 'they') return telling ? 'done' : 'other';
  return JOINING.has(before) ? (joinedState(tokens, at) ?? 'other') : 'other';
}

/** `Rob restarts all pods`, `@nova stops nginx`: not `template changes, but` and not `the fixes are`. */
function presentState({ tokens, i, before, telling }: Use): State {
  const after = tokens[i + 1];
  if (!telling || before === undefined || after === undefined || after.gap.trim() !== '') return 'other';
  if (isHelper(after.word) || WILL.has(after.word) || MAY.has(after.word)) return 'other';
  if (DETERMINERS.has(before) && before !== 'that') return 'other';
  return isActor(before) || OBJECTS.has(after.word) || tokens[0]?.word === before ? 'done' : 'other';
}

function ingState({ tokens, i, at, before, telling }: Use): State {
  const told: State = telling ? 'done' : 'other';
  if (before === undefined && tokens.slice(i + 1, i + 30).some(({ word }) => HELPED.has(word))) return 'done';
  if (before === undefined) return GERUND_NOUNS.has(tokens[i + 1]?.word ?? '') ? 'other' : told;
  if (before === 'by' || before === 'after' || before === 'upon' || before === 'via') return 'done';
  if (WAS.has(before)) return helperState(tokens, at);
  if (before === 'on' && tokens[at - 1]?.word === 'working') return 'planned';
  const joined = before === 'and' || /,\s*$/.test(tokens[i]?.gap ?? '');
  return joined || ENABLING.has(before) ? told : 'other';
}

/** What `will`, `could`, `not` or a `to` with its governor makes of the verb behind it. */
function modalState(tokens: readonly Token[], at: number): State | undefined {
  const word = tokens[at]?.word ?? '';
  if (WILL.has(word)) return 'planned';
  if (MAY.has(word) || isNot(word)) return 'other';
  if (word !== 'to') return undefined;
  const governor = tokens[beforeAdverbs(tokens, at)]?.word ?? '';
  if (isNot(tokens[at - 2]?.word ?? '')) return 'other';
  const before = tokens[beforeAdverbs(tokens, beforeAdverbs(tokens, at))]?.word;
  if (ENABLING.has(governor)) return before === 'to' ? 'other' : 'done';
  return PLANNING.has(governor) ? 'planned' : 'other';
}

/** `will identify and fix`, `will be tested and deployed`: the second verb is as the first one is. */
function joinedState(tokens: readonly Token[], at: number): State | undefined {
  for (let j = at - 1; j >= 0 && j > at - REACH; j--) {
    const state = modalState(tokens, j);
    if (state) return state;
    if (/[.;:]/.test(tokens[j + 1]?.gap ?? '')) return undefined;
  }
  return undefined;
}

function beforeAdverbs(tokens: readonly Token[], i: number): number {
  if (endsClause(tokens[i])) return -1;
  let j = i - 1;
  while (j >= 0 && isAdverb(tokens[j]?.word ?? '') && !endsClause(tokens[j + 1])) j--;
  return j;
}

/** Whether a clause ends before this word. */
function endsClause(token: Token | undefined): boolean {
  return /[.;:—–(]/.test(token?.gap ?? '');
}

function isNot(word: string): boolean {
  return NOT.has(word) || word.endsWith("n't");
}

function isActor(word: string): boolean {
  return ACTORS.has(word) || word.startsWith('@');
}
