import type { Sentence } from '../../reading/sentence.ts';
import { type Setting, settingsOf } from '../setting.ts';
import { ENGLISH } from './english.ts';
import type { Lexicon } from './lexicon.ts';
import { type Look, SIGNALS } from './signals.ts';

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

const BOUNDS = ['count', 'percent', 'duration', 'window', 'region', 'whole', 'bound-label', 'nobody'];

/** Reads every sentence that may tell the scope. */
export function readScopes(sentences: readonly Sentence[], _language: string): readonly Reading[] {
  const readings: Reading[] = [];
  for (const setting of settingsOf(sentences)) {
    const look = lookAt(setting, ENGLISH);
    if (look) readings.push(readLook(look));
  }
  return readings;
}

function lookAt(setting: Setting, lexicon: Lexicon): Look | undefined {
  const { sentence } = setting;
  if (sentence.standing !== 'asserted' || sentence.block.place.cell?.row === 0) return undefined;
  const body = setting.lower.slice(setting.from, setting.from + 700);
  if (/\{\{|^\[[^\]]*\]$/.test(body)) return undefined;
  return { setting, lexicon, body, harm: lexicon.harm.test(body) };
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
  const speaks = look.harm || ids.has('affected') || ids.has('nobody') || ids.has('impact-section');
  return {
    setting: look.setting,
    whom: speaks ? whom : 0,
    bound: (speaks || ids.has('bound-label')) && BOUNDS.some((id) => ids.has(id)) ? bound : 0,
    vague: look.lexicon.vague.test(look.body) && !ids.has('nobody'),
    nobody: ids.has('nobody'),
    signals: fired.map((f) => f.id),
  };
}
