import type { Attribution, Site, Strategy } from '../model.ts';
import { clauseSubject, isPronoun, type Phrase } from '../phrases.ts';
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

const OPENS_CLAUSE = /^(?:when|as|while|after|before|where|because|but)$/;

/** Where the sentence begins, and where a clause in it may: "…, when Smith took to the radio with this:". */
function clausesBefore({ passage: { tokens }, at, sentence }: Site): readonly number[] {
  const starts = [sentence.start];
  for (let i = at - 2; i > sentence.start; i--) {
    const { text = '', lower = '' } = tokens[i] ?? {};
    const next = tokens[i + 1];
    // Behind a comma may stand anything: "the fix, update PR:".
    if (OPENS_CLAUSE.test(lower) || (text === ',' && next && isPronoun(next))) starts.push(i + 1);
  }
  return starts;
}
