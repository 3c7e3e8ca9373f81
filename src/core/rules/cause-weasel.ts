import { eachSentence } from '../reading/each-sentence.ts';
import { sourceRange } from '../reading/sentence.ts';
import type { Finding, Rule } from './rule.ts';

const WEASEL =
  /\b(?:for (?:some|whatever) reasons?|somehow|(?:a|some) (?:weird|strange|random|mysterious) (?:glitch|bug|issue|error|failure|problem|hiccup)|(?:a|some) (?:glitch|hiccup|gremlins?)|one of those things|just (?:stopped|broke|happened|failed))\b/i;

export const causeWeasel: Rule = {
  id: 'cause-weasel',
  group: 'language',
  title: 'A cause does not happen somehow',
  severity: 'off',
  docs: {
    what: 'Where the cause is told, no sentence says “somehow”, “for some reason” or “a glitch”.',
    why: 'These words stand where a mechanism belongs. If it is not known, say so, and say what was ruled out.',
    measured: '1 of 1 in the development corpus (88 postmortems, 2026-11)',
    bad: ['# Outage\n\n## Cause\n\nFor some reason the index was dropped.\n'],
    good: [
      '# Outage\n\n## Cause\n\nThe 2.4 release dropped the index. For one reason or another is no reason.\n\n## Lessons\n\nWe somehow got lucky.\n',
    ],
  },
  check: ({ sentences }) => weaselsIn(sentences),
};

const weaselsIn = eachSentence((sentence): readonly Finding[] => {
  if (sentence.role !== 'cause' || sentence.standing !== 'asserted') return [];
  const match = WEASEL.exec(sentence.text);
  if (!match) return [];
  return [
    {
      range: sourceRange(sentence, match.index, match.index + match[0].length),
      message: { text: 'This stands where a mechanism belongs: name it, or say that it is not known.' },
    },
  ];
});
