/** Learned by `test/eval/train-recognition.ts`; a text is taken for a postmortem where the sum is above zero. */
export const BIAS = -0.7;

export const WEIGHTS: Readonly<Record<string, number>> = {
  'path-incident': 1,
  fields: 1.9,
  entries: 2.4,
  'clock-times': 0.5,
  date: 0.4,
  events: 1.1,
  'story-sections': 2.6,
  'fix-sections': 1.9,
  retelling: 0.6,
  'title-general': -2.4,
  'path-general': -2.2,
  advice: -2.6,
  unfilled: -2.8,
  bare: -1.9,
  faultless: -2.2,
  press: -1.4,
  plans: -0.8,
  versions: -0.3,
  record: -0.9,
  samples: -4,
  code: -0.7,
  links: -0.7,
};
