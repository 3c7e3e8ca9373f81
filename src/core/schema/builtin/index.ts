import type { DocumentSchema } from '../document-schema.ts';
import { atlassian } from './atlassian.ts';
import { awsCoe } from './aws-coe.ts';
import { defaultSchema } from './default.ts';
import { googleSre } from './google-sre.ts';
import { light } from './light.ts';
import { pagerduty } from './pagerduty.ts';

/** Every built-in schema, ours first. */
export const SCHEMAS: readonly DocumentSchema[] = [
  defaultSchema,
  light,
  googleSre,
  atlassian,
  pagerduty,
  awsCoe,
];

export { defaultSchema };
