import type { Facet } from './facet.ts';

/** Does the text quote somebody whom it names? */
export const quotes: Facet = {
  id: 'quotes',
  judge: () => ({ level: 'missing', evidence: [], lacks: [] }),
};
