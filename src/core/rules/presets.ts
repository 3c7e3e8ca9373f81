import type { Severity } from './rule.ts';

export type PresetName = 'default' | 'recommended' | 'strict' | 'publish';

export interface Preset {
  readonly title: string;
  /** Severities that differ from the rules' own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

/** Sets of rules to start from. The default is quiet; each of the others adds to it. */
export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  default: { title: 'Quiet: the facets, and what is surely wrong', rules: {} },
  recommended: { title: 'What most teams want in review', rules: {} },
  strict: { title: 'All that a program can tell', rules: {} },
  publish: { title: 'Before a text leaves the house', rules: {} },
};
