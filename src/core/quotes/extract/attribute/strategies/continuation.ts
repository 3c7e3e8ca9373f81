import type { Attribution, Site, Strategy } from '../model.ts';
import { standsAlone } from './lead-in.ts';

/** A quotation that stands alone goes on with the speaker of the one before it. */
export const continuation: Strategy = {
  id: 'continuation',
  find(site: Site): Attribution | undefined {
    const { last } = site;
    if (!last || last.distance > 1 || !standsAlone(site)) return undefined;
    const { passage, mention } = last.attribution;
    return { passage, mention, by: 'continuation' };
  },
};

/** Where nothing else tells: the speaker who spoke last, if that is not long ago. */
export const lastSpeaker: Strategy = {
  id: 'last-speaker',
  find({ last }: Site): Attribution | undefined {
    if (!last || last.distance > 3) return undefined;
    const { passage, mention } = last.attribution;
    return { passage, mention, by: 'last-speaker' };
  },
};
