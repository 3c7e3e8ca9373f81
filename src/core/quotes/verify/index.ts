/** Verification of quotations against the sources kept beside the document. Pure: adapters load the files. */
export type {
  Altered,
  DiffPart,
  How,
  Place,
  SourceEntry,
  SourceFormat,
  Verification,
  Verified,
} from './model.ts';
export { ellipsisHides } from './model.ts';
export { sha256Hex } from './sha256.ts';
export { type PreparedSource, prepareSource, readSource } from './source.ts';
export { findVerified, verifyQuotation } from './verify.ts';
