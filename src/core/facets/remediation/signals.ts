import type { Signal } from './look.ts';
import { FOLLOW_UP_SIGNALS } from './signals-follow-up.ts';
import { REPAIR_SIGNALS } from './signals-repair.ts';

/** Signs in the order in which `--explain` lists them. */
export const SIGNALS: readonly Signal[] = [...REPAIR_SIGNALS, ...FOLLOW_UP_SIGNALS];
