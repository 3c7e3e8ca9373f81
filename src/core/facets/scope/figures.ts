import { findDurations } from '../../time/index.ts';
import { isApart, type Token } from '../tokens.ts';
import type { Lexicon, WordKind } from './lexicon.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const NUMBERS = set(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty dozen dozens hundred hundreds thousand thousands million millions billion most half majority handful',
);
const STOP = set(
  'and in to for was is are were on at with by from that which a an as or be it we has had have ago recent recently later before after so than when then if between per',
);
const COUNTED: readonly WordKind[] = ['people', 'staff', 'work', 'service', 'part'];
const ALSO_COUNTED = set('errors failures times hours blocks');
const ALL = set('all every each entire whole none');
const ENTIRE = set('total full complete global sitewide site-wide worldwide');
const ENTIRELY = set('entirely completely totally fully hard');
const WHOLE = set('site service platform cluster system network website regions traffic requests');
const DOWN = set('down unavailable broken offline inaccessible unreachable');
/** `503 errors` counts nothing; `503 users` does. */
const STATUS = /^[45]\d\d$/;
const REACH = 5;

/** So many users, requests, nodes. */
export function hasCount(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return tokens.some(({ word }, i) => {
    if (STATUS.test(word)) return ahead(tokens, i, (next) => lexicon.kindsOf(next).includes('people'));
    return isNumber(word) && ahead(tokens, i, (next) => isCounted(next, lexicon));
  });
}

/** All users, the whole site, completely down. */
export function hasWhole(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return tokens.some(({ word }, i) => {
    if (ALL.has(word))
      return ahead(tokens, i, (next) => WHOLE.has(next) || lexicon.kindsOf(next).includes('people'));
    if (ENTIRE.has(word)) return ahead(tokens, i, (next) => next === 'outage');
    return ENTIRELY.has(word) && DOWN.has(tokens[i + 1]?.word ?? '');
  });
}

/** A length of time that says how long it went. */
export function hasDuration(body: string, lexicon: Lexicon): boolean {
  if (!/\d|\b(?:hour|day|week|month|minute)|時間|分|日/.test(body)) return false;
  return findDurations(body).some(
    (d) =>
      !lexicon.otherDuration.test(body.slice(Math.max(0, d.start - 24), d.start)) &&
      !/^ (?:ago|later|before|after|earlier|prior|timeout|ttl|limit)/.test(body.slice(d.end, d.end + 9)),
  );
}

function isNumber(word: string): boolean {
  return NUMBERS.has(word) || (/^\d[\d.,]*\+?[km]?$/.test(word) && !/^(?:19|20)\d\d$/.test(word));
}

function isCounted(word: string, lexicon: Lexicon): boolean {
  return ALSO_COUNTED.has(word) || lexicon.kindsOf(word).some((kind) => COUNTED.includes(kind));
}

/** Whether such a word stands a few words on, within the same phrase. */
function ahead(tokens: readonly Token[], from: number, matches: (word: string) => boolean): boolean {
  for (let i = from + 1; i <= from + REACH; i++) {
    const token = tokens[i];
    if (!token || isApart(token) || STOP.has(token.word)) return false;
    if (matches(token.word)) return true;
  }
  return false;
}
