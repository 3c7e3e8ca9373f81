import { eachSentence } from '../reading/each-sentence.ts';
import { sourceRange } from '../reading/sentence.ts';
import type { Range } from '../text/range.ts';
import { quotedWords } from './quoted.ts';
import type { Rule } from './rule.ts';

const COUNTERFACTUAL =
  /\b(?:(?:should|ought to) (?:not )?have (?:been )?(?:tested|noticed|checked|verified|reviewed|caught|known|seen|done|followed|validated|monitored|prevented|avoided|communicated|\w{3,12}ed)|(?:could|would|might) (?:easily )?have been (?:prevented|avoided|caught|mitigated)|if only (?:we|they|the|this|somebody|someone)|had (?:we|they|he|she) (?:only )?(?:known|tested|checked|noticed|followed))\b/i;
/** Where the incident is told and explained; elsewhere people weigh what to do. */
const TOLD: ReadonlySet<string> = new Set([
  'summary',
  'cause',
  'timeline',
  'impact',
  'detection',
  'response',
]);

export const counterfactual: Rule = {
  id: 'counterfactual',
  group: 'language',
  title: 'What did not happen explains nothing',
  severity: 'off',
  docs: {
    what: 'Where the incident is told and explained, no sentence does so by what should or could have happened. Lessons and actions may.',
    why: 'Counterfactuals describe a world that was not there; what people saw and did is what explains it (Microsoft’s “traps” of analysis, GitLab).',
    measured: 'no case in the development corpus (88 postmortems, 2026-11), so no false alarm either',
    bad: ['# Outage\n\n## Cause\n\nThe release should have been tested on staging.\n'],
    good: [
      '# Outage\n\n## Lessons\n\nA test on staging could have shown it.\n',
      '# Outage\n\n## Cause\n\nAnybody could have restarted it, and the cache should have 4 GB.\n',
    ],
  },
  check({ sentences, quotations }) {
    const isQuoted = quotedWords(quotations);
    return counterfactualsIn(sentences)
      .filter(({ block }) => !isQuoted(block))
      .map(({ range }) => ({
        range,
        message: {
          text: 'This tells what did not happen: say what did, and keep the rest for the lessons.',
        },
      }));
  },
};

const counterfactualsIn = eachSentence((sentence): readonly { range: Range; block: Range }[] => {
  const told = sentence.standing === 'asserted' || sentence.standing === 'hypothetical';
  if (!told || !TOLD.has(sentence.role ?? '') || sentence.block.place.quoteDepth > 0) return [];
  const match = COUNTERFACTUAL.exec(sentence.text);
  if (!match) return [];
  const range = sourceRange(sentence, match.index, match.index + match[0].length);
  return [{ range, block: sentence.block.range }];
});
