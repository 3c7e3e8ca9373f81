/** Learned by `test/eval/train-recognition.ts`; a text is taken for a postmortem where the sum is above zero. */
export const BIAS = -1;

export const WEIGHTS: Readonly<Record<string, number>> = {
  'title-incident': 1.5,
  'title-general': -2,
  'path-incident': 1,
  'path-general': -1.5,
  'clock-times': 2,
  date: 1,
  events: 2,
  'the-incident': 1,
  resolved: 1,
  sections: 1.5,
  advice: -2.5,
  'in-general': -2,
  unfilled: -2.5,
  plans: -0.5,
  advisory: -1,
  versions: -2,
  record: -1,
  code: -0.5,
  links: -1.5,
  retelling: 1.5,
};
