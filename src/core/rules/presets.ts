import type { Severity } from './rule.ts';

export type PresetName = 'default' | 'recommended' | 'strict' | 'publish';

export interface Preset {
  readonly title: string;
  /** Severities that differ from the rules' own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

const RECOMMENDED: Preset['rules'] = {
  'action-owner': 'info',
  'action-due': 'info',
  'section-required': 'warning',
  'review-comment': 'info',
};

const STRICT: Preset['rules'] = {
  ...RECOMMENDED,
  'action-owner': 'warning',
  'action-due': 'warning',
  'vague-quantity': 'warning',
  counterfactual: 'info',
  'cause-without-action': 'warning',
  'lesson-without-action': 'info',
  'cause-weasel': 'info',
  'quote-unattributed': 'info',
  'time-zone': 'warning',
  'blame-person': 'warning',
};

/** Sets of rules to start from. The default is quiet; each of the others adds to it. */
export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  default: { title: 'Quiet: the facets, and what is surely wrong', rules: {} },
  recommended: { title: 'What most teams want in review', rules: RECOMMENDED },
  strict: { title: 'All that a program can tell', rules: STRICT },
  publish: {
    title: 'Before a text leaves the house',
    rules: {
      ...RECOMMENDED,
      'personal-data': 'warning',
      'internal-host': 'warning',
      'placeholder-left': 'error',
      'review-comment': 'error',
    },
  },
};
