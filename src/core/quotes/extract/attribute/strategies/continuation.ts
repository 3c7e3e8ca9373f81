import type { Attribution, Site, Strategy } from '../model.ts';

/** A quotation that stands alone goes on with the speaker of the one before it. */
export const continuation: Strategy = {
  id: 'continuation',
  find({ at, sentence, last }: Site): Attribution | undefined {
    if (!last || at !== sentence.start) return undefined;
    if (last.distance > 1) return undefined;
    const { passage, mention } = last.attribution;
    return { passage, mention, by: 'continuation' };
  },
};
