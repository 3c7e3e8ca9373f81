/** Learned by `test/eval/train-recognition.ts`; a text is taken for a postmortem where the sum is above zero. */
export const BIAS = -0.8;

export const WEIGHTS: Readonly<Record<string, number>> = {
  'path-incident': 0.8,
  fields: 1.9,
  entries: 2.2,
  'clock-times': 1.3,
  date: 1,
  events: 1.7,
  'story-sections': 2,
  'fix-sections': 1.3,
  retelling: 0.9,
  'title-general': -2.5,
  'path-general': -2.5,
  advice: -2.7,
  unfilled: -2.9,
  bare: -1.1,
  faultless: -2.2,
  plans: -1,
  versions: -0.3,
  record: -1,
  code: -0.4,
  links: -0.8,
};
