import type { Signal } from './signal.ts';
import { AGAINST } from './signals-against.ts';
import { PLACES } from './signals-place.ts';
import { TELLING } from './signals-telling.ts';

/** All signs by which a sentence is judged; a sentence's score is the sum of the weights of those that fire. */
export const SIGNALS: readonly Signal[] = [...TELLING, ...PLACES, ...AGAINST];
