import { ATTRIBUTIONS } from './attributions.ts';
import { BLOCKS } from './blocks.ts';
import { ENGLISH } from './english.ts';
import { INCIDENTS } from './incidents.ts';
import { LANGUAGES } from './languages.ts';
import type { Sample } from './sample.ts';
import { SHAPES } from './shapes.ts';

export { LOOK_ALIKES } from './look-alikes.ts';
export type { Sample } from './sample.ts';

export const SAMPLES: readonly Sample[] = [
  ...ENGLISH,
  ...ATTRIBUTIONS,
  ...SHAPES,
  ...BLOCKS,
  ...LANGUAGES,
  ...INCIDENTS,
];
