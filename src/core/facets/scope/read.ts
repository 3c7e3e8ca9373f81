import type { Sentence } from '../../reading/sentence.ts';
import { type Setting, settingsOf } from '../setting.ts';
import type { Lexicon, WordKind } from './lexicon.ts';
import { lexiconFor } from './others.ts';
import { isBoundLabel, isImpact, type Look, SIGNALS } from './signals.ts';

/** How a sentence tells the scope. */
export interface Reading {
  readonly setting: Setting;
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
  'bound-label',
  'nobody',
];
const ADDRESS = /(?:https?:\/\/|www\.)\S+/g;

/** Reads every sentence that may tell the scope. */
export function readScopes(sentences: readonly Sentence[], language: string): readonly Reading[] {
  const lexicon = lexiconFor(language);
  const readings: Reading[] = [];
  for (const setting of settingsOf(sentences)) {
    const look = lookAt(setting, lexicon);
    if (look) readings.push(readLook(look));
  }
  return readings;
}

/** Only sentences that speak of harm, or stand where the scope is told, are looked at more closely. */
function lookAt(setting: Setting, lexicon: Lexicon): Look | undefined {
  const { sentence } = setting;
  if (sentence.standing !== 'asserted' || sentence.block.place.cell?.row === 0) return undefined;
  const text = setting.lower.slice(setting.from, setting.from + 700);
  if (/\{\{|^\[[^\]]*\]$/.test(text)) return undefined;
  const body = text.replace(ADDRESS, (address) => ' '.repeat(address.length));
  const kinds = new Set<WordKind>();
  for (const match of body.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)) {
    for (const kind of lexicon.kindsOf(match[0])) kinds.add(kind);
  }
  const effect = kinds.has('effect') || lexicon.effect.test(body);
  const look = { setting, lexicon, body, kinds, effect };
  const speaks =
    effect || kinds.has('fault') || kinds.has('trouble') || isImpact(look) || isBoundLabel(setting);
  return speaks || /affect|impact|exploit|\bno(?:body)? /.test(body) ? look : undefined;
}

function readLook(look: Look): Reading {
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
  const speaks = ['effect', 'fault', 'trouble', 'affected', 'nobody', 'spared', 'impact-section'].some((id) =>
    ids.has(id),
  );
  return {
    setting: look.setting,
    whom: speaks ? whom : 0,
    bound: (speaks || ids.has('bound-label')) && BOUNDS.some((id) => ids.has(id)) ? bound : 0,
    vague: look.lexicon.vague.test(look.body) && !ids.has('nobody'),
    nobody: ids.has('nobody'),
    signals: fired.map((f) => f.id),
  };
}
