import { eachSentence } from '../reading/each-sentence.ts';
import { type Sentence, sourceRange } from '../reading/sentence.ts';
import { quotedWords } from './quoted.ts';
import type { Finding, Rule } from './rule.ts';

const PERSON =
  '(?:an? |the |our |one of (?:the|our) |another |this |that )?(?:\\w+ )?(?:engineer|developer|operator|admin(?:istrator)?|technician|sysadmin|employee|contractor|intern|on-?call(?: engineer)?|maintainer|responder|manager|colleague|staff member|team member|user error by \\w+|he|she|@[\\w-]+)s?';
const BLAME =
  "(?:carelessly|negligently|foolishly|stupidly|mistakenly|wrongly|recklessly|forgot|neglected|should have known|failed to (?:check|follow|test|notice|read|verify|review|think|communicate|inform|ask|double)|did ?n[o’']t bother|was (?:careless|negligent|sloppy|at fault|to blame))";
const SUBJECT_FIRST = new RegExp(
  `\\b${PERSON} (?:had |has |have |who |again |simply |just )?(${BLAME})\\b`,
  'i',
);
const NOUN_FIRST =
  /\b(?:(?:the )?(?:fault|negligence|carelessness|incompetence|stupidity|laziness) (?:of|by) (?:an?|the|our) \w+|(?:careless|sloppy|negligent|incompetent) (?:engineer|developer|operator|employee|contractor|admin))\b/i;

export const blamePerson: Rule = {
  id: 'blame-person',
  group: 'language',
  title: 'No person is blamed',
  severity: 'info',
  docs: {
    what: 'No sentence has a person as its subject and blame as its verb: “the engineer forgot to …”. Machines may fail and forget; quotations may say what they say.',
    why: 'Blame ends the search for what made the step look right at the time, and teaches people to hide the next one (PagerDuty, Google SRE, Etsy). A bare list of words is right in 5 of 74 cases, so the subject decides.',
    measured: 'no case in the development corpus (88 postmortems, 2026-11), so no false alarm either',
    bad: [
      '# Outage\n\nThe engineer forgot to run the migration, so checkout failed.\n',
      '# Outage\n\nThe operator carelessly deleted the table.\n',
    ],
    good: [
      '# Outage\n\nThe standby generator failed to start, and the script forgot its state.\n',
      '# Outage\n\n“The engineer forgot it,” said the newspaper.\n',
    ],
  },
  check({ sentences, quotations }) {
    const isQuoted = quotedWords(quotations);
    return blameIn(sentences).filter(({ range }) => !isQuoted(range));
  },
};

const blameIn = eachSentence(blame);

function blame(sentence: Sentence): readonly Finding[] {
  if (sentence.standing !== 'asserted' || sentence.block.place.quoteDepth > 0) return [];
  const match = SUBJECT_FIRST.exec(sentence.text) ?? NOUN_FIRST.exec(sentence.text);
  if (!match) return [];
  const range = sourceRange(sentence, match.index, match.index + match[0].length);
  return [
    {
      range,
      message: { text: 'This blames a person: say what made the step possible, or look right, at the time.' },
    },
  ];
}
