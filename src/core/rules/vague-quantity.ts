import { eachSentence } from '../reading/each-sentence.ts';
import { sourceRange } from '../reading/sentence.ts';
import type { Finding, Rule } from './rule.ts';

const VAGUE =
  /\b(?:some|several|many|a (?:small |large |significant |certain )?(?:number|subset|portion|handful|fraction|percentage|few) of|a few|most|numerous|various) (?:of (?:our|the) )?(?:users?|customers?|requests?|services?|clients?|accounts?|people|transactions?|jobs?|nodes?|servers?|hubs?|pods?)(?![\w-])/i;

export const vagueQuantity: Rule = {
  id: 'vague-quantity',
  group: 'language',
  title: 'Quantities of the impact are numbers',
  severity: 'off',
  docs: {
    what: 'In the summary and the impact, no sentence counts what was affected with “some”, “many” or “a subset of” without a number.',
    why: 'Readers fill the gap with their fears; a number, even an estimate, can be weighed (PagerDuty: “be very specific”).',
    measured: '3 of 3 in the development corpus (88 postmortems, 2026-11)',
    bad: ['# Outage\n\n## Impact\n\nSome users could not log in.\n'],
    good: ['# Outage\n\n## Impact\n\nAbout 300 of our users, some of them in the EU, could not log in.\n'],
  },
  check: ({ sentences }) => quantitiesIn(sentences),
};

const quantitiesIn = eachSentence((sentence): readonly Finding[] => {
  const scoped = sentence.role === 'impact' || sentence.role === 'summary';
  if (!scoped || sentence.standing !== 'asserted') return [];
  const match = VAGUE.exec(sentence.text);
  if (!match || /\d/.test(sentence.text)) return [];
  const range = sourceRange(sentence, match.index, match.index + match[0].length);
  return [{ range, message: { text: 'How many? Give a number or a share, or say why it is not known.' } }];
});
