import type { Attribution, Site, Strategy } from '../model.ts';
import { clauseSubject, type Phrase } from '../phrases.ts';
import { isPlausible } from '../plausible.ts';

/** `Smith was blunt: "…"`: what is said after a colon belongs to the subject before it. */
export const colon: Strategy = {
  id: 'colon',
  find(site: Site): Attribution | undefined {
    const { passage, at, sentence } = site;
    if (passage.tokens[at - 1]?.text !== ':') return undefined;
    const cue = { from: at - 1, to: at };
    for (const from of clausesBefore(site)) {
      const mention = clauseSubject(passage.tokens, from, at - 1);
      const found = mention && { passage, mention, cue, by: 'colon' };
      if (found && isPlausible(found, site.names)) return found;
    }
    const mention: Phrase | undefined = clauseSubject(passage.tokens, sentence.start, at - 1);
    return mention && { passage, mention, cue, by: 'colon' };
  },
};

/** Where the sentence begins, and where a clause in it may: "…, when Smith took to the radio with this:". */
function clausesBefore({ passage, at, sentence }: Site): readonly number[] {
  const starts = [sentence.start];
  for (let i = at - 2; i > sentence.start; i--) {
    if (/^(?:when|as|while|after|before|where|because|but)$/.test(passage.tokens[i]?.lower ?? ''))
      starts.push(i + 1);
  }
  return starts;
}
