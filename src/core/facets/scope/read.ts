import type { Sentence } from '../../reading/sentence.ts';
import { keeper } from '../../text/keeper.ts';
import { type Setting, type SettingContent, settingsOf } from '../setting.ts';
import { isApart, type Token } from '../tokens.ts';
import type { Lexicon, WordKind } from './lexicon.ts';
import { isBoundLabel, isImpact, type Look } from './look.ts';
import { lexiconFor } from './others.ts';
import { SIGNALS } from './signals.ts';

/** How a sentence tells the scope. */
export interface Reading extends ReadingContent {
  readonly setting: Setting;
  /** One object as long as it reads the same: what is judged of it is kept by it. */
  readonly content: ReadingContent;
}

export interface ReadingContent {
  /** How surely it says who or what was affected. */
  readonly whom: number;
  /** How surely it says how many, where or how long. */
  readonly bound: number;
  readonly vague: boolean;
  readonly nobody: boolean;
  /** Signals that fired, strongest first. */
  readonly signals: readonly string[];
}

const BOUNDS = [
  'count',
  'percent',
  'duration',
  'money',
  'window',
  'region',
  'whole',
  'list',
  'measure',
  'affected-list',
  'whom-label',
  'bound-label',
  'nobody',
];
const ADDRESS = /(?:https?:\/\/|www\.)\S+/g;

/** Reads every sentence that may tell the scope. */
export function readScopes(sentences: readonly Sentence[], language: string): readonly Reading[] {
  const lexicon = lexiconFor(language);
  const readings: Reading[] = [];
  const by = [lexicon];
  for (const setting of settingsOf(sentences)) {
    const read = kept(setting.content, by, () => {
      const look = lookAt(setting, lexicon);
      return look && readLook(look);
    });
    if (read) readings.push({ ...read, setting, content: read });
  }
  return readings;
}

const kept = keeper<SettingContent, ReadingContent | undefined>();

/** Only sentences that speak of harm, or stand where the scope is told, are looked at more closely. */
function lookAt(setting: Setting, lexicon: Lexicon): Look | undefined {
  const { sentence } = setting;
  if (sentence.standing !== 'asserted' || (sentence.block.place.cell?.row === 0 && !isBoundLabel(setting)))
    return undefined;
  const text = setting.body;
  if (/\{\{|^\[[^\]]*\]$/.test(text)) return undefined;
  const body = !text.includes('://') ? text : text.replace(ADDRESS, (address) => ' '.repeat(address.length));
  const felt = lexicon.effect.test(body);
  const kinds = kindsIn(setting, lexicon, felt);
  const effect = felt || kinds.has('effect');
  const look = { setting, lexicon, body, kinds, effect };
  const speaks =
    effect ||
    HARMS.some((kind) => kinds.has(kind)) ||
    isImpact(look) ||
    isBoundLabel(setting) ||
    /affected|impacted|影響|afectad/.test(setting.titles);
  return speaks || /affect|impact|exploit|\bno(?:body)? /.test(body) ? look : undefined;
}

const HARMS: readonly WordKind[] = ['fault', 'breach', 'trouble'];
const NONE: readonly WordKind[] = [];
const BACK = 5;
const AHEAD = 4;

/**
 * The kinds of the words in it. Where users felt nothing that is named, only what stands near the words of harm counts:
 * `requests failed` is a scope, `it failed to renew the key that signs requests` is none.
 */
function kindsIn(setting: Setting, lexicon: Lexicon, felt: boolean): ReadonlySet<WordKind> {
  const all = new Set<WordKind>();
  const near = new Set<WordKind>();
  const tokens = setting.tokens.map((token, i) => {
    const part = token.word.startsWith('fail') && isPartOfSystem(setting.tokens, i);
    const kinds = part || isPlainNumber(setting.tokens, i) ? NONE : lexicon.kindsOf(token.word);
    for (const kind of kinds) all.add(kind);
    if (i < 2 && kinds.includes('people')) near.add('people');
    return { kinds, apart: isApart(token) };
  });
  if (felt || all.has('effect') || !HARMS.some((kind) => all.has(kind))) return all;
  tokens.forEach(({ kinds }, i) => {
    if (!kinds.some((kind) => HARMS.includes(kind))) return;
    for (const kind of kinds) near.add(kind);
    for (let j = i - 1; j >= 0 && j >= i - BACK && !tokens[j + 1]?.apart; j--)
      for (const kind of tokens[j]?.kinds ?? []) near.add(kind);
    for (let j = i + 1; j <= i + AHEAD && tokens[j] && !tokens[j]?.apart; j++)
      for (const kind of tokens[j]?.kinds ?? []) near.add(kind);
  });
  return near;
}

/** `four $500 cards` and `500 users` are no status codes. */
function isPlainNumber(tokens: readonly Token[], i: number): boolean {
  const { word = '', gap = '' } = tokens[i] ?? {};
  if (!/^[45]\d\d$/.test(word)) return false;
  if (/[$€£]/.test(gap)) return true;
  return /^(?:users?|customers?|people|requests|jobs|nodes|pods|mb|gb|ms|servers?|hosts?)$/.test(
    tokens[i + 1]?.word ?? '',
  );
}

/** `failed to renew the key` is about a part; `failed to direct users to their pods` is about them. */
function isPartOfSystem(tokens: readonly Token[], i: number): boolean {
  if (tokens[i + 1]?.word !== 'to') return false;
  return !tokens
    .slice(i + 2, i + 7)
    .some((token) => /^(?:users?|customers?|students?|people|clients|visitors?)$/.test(token.word));
}

function readLook(look: Look): ReadingContent {
  let whom = 0;
  let bound = 0;
  const fired: { id: string; force: number }[] = [];
  for (const signal of SIGNALS) {
    if (!signal.fires(look)) continue;
    whom += signal.whom ?? 0;
    bound += signal.bound ?? 0;
    fired.push({ id: signal.id, force: Math.abs(signal.whom ?? 0) + Math.abs(signal.bound ?? 0) });
  }
  fired.sort((a, b) => b.force - a.force);
  const ids = new Set(fired.map((f) => f.id));
  const speaks = [
    'effect',
    'unable',
    'fault',
    'breach',
    'trouble',
    'service-trouble',
    'affected-list',
    'whom-label',
    'affected',
    'nobody',
    'spared',
    'impact-section',
  ].some((id) => ids.has(id));
  return {
    whom: speaks ? whom : 0,
    bound: (speaks || ids.has('bound-label')) && BOUNDS.some((id) => ids.has(id)) ? bound : 0,
    vague: look.lexicon.vague.test(look.body) && !ids.has('nobody'),
    nobody: ids.has('nobody'),
    signals: fired.map((f) => f.id),
  };
}
