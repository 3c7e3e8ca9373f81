import { sourceRange } from '../reading/sentence.ts';
import type { Rule } from './rule.ts';

const COUNTERFACTUAL =
  /\b(?:should have|could have|would have been (?:prevented|avoided)|might have been (?:prevented|avoided)|if only|ought to have)\b/i;

export const counterfactual: Rule = {
  id: 'counterfactual',
  group: 'language',
  title: 'What did not happen explains nothing',
  severity: 'off',
  docs: {
    what: 'Outside lessons and actions, no sentence explains the incident by what should or could have happened.',
    why: 'Counterfactuals describe a world that was not there; what people saw and did is what explains it (Microsoft’s “traps” of analysis, GitLab).',
    bad: ['# Outage\n\n## Cause\n\nThe release should have been tested on staging.\n'],
    good: ['# Outage\n\n## Lessons\n\nA test on staging could have shown it.\n'],
  },
  check: ({ sentences }) =>
    sentences.flatMap((sentence) => {
      const told = sentence.standing === 'asserted' || sentence.standing === 'hypothetical';
      if (
        !told ||
        sentence.role === 'lessons' ||
        sentence.role === 'remediation' ||
        sentence.block.place.quoteDepth > 0
      )
        return [];
      const match = COUNTERFACTUAL.exec(sentence.text);
      if (!match) return [];
      const range = sourceRange(sentence, match.index, match.index + match[0].length);
      return [
        {
          range,
          message: {
            text: 'This tells what did not happen: say what did, and keep the rest for the lessons.',
          },
        },
      ];
    }),
};
