import type { Postmortem } from '../document/postmortem.ts';
import { eachSentence } from '../reading/each-sentence.ts';
import { type Sentence, sourceRange } from '../reading/sentence.ts';
import type { Range } from '../text/range.ts';
import type { Finding, Rule } from './rule.ts';

const NUMBER = '(\\d{1,3}(?:[,. ]\\d{3})+|\\d{1,9})';
const WHO = '(users|customers|accounts|clients|merchants|tenants|subscribers|requests|orders|transactions)';
const PASSIVE = new RegExp(
  `(?<![\\d.,$€£%/-])${NUMBER} ${WHO} (?:were|was|are|have been|had been) (?:affected|impacted)\\b`,
  'i',
);
const ACTIVE = new RegExp(
  `\\b(?:affected|affecting|impacted|impacting) (?:a total of |exactly )?${NUMBER} ${WHO}\\b`,
  'i',
);
/** A part of the whole, a moment of it, or no exact figure. */
const PART =
  /\b(?:of (?:which|these|those|them|the)|including|about|approx\w*|around|roughly|nearly|almost|some|up to|at least|more than|over|fewer|less|first|initially|at first|by \d|at \d|additional|another|further|other|only|per|each|every|in (?:the )?(?:EU|US|UK|[a-z]+ region))\b|[~≈>]/i;

interface Claim {
  readonly count: number;
  readonly who: string;
  readonly range: Range;
}

export const countMismatch: Rule = {
  id: 'count-mismatch',
  group: 'structure',
  title: 'Stated counts agree',
  severity: 'warning',
  docs: {
    what: 'Where summary, impact and front matter (`impact.users`) say how many were affected, they say the same number. Parts (“of which …”) and rough figures (“about”) are left alone.',
    why: 'Numbers are corrected in one place and forgotten in the other; readers take the first one they see.',
    measured: 'no case in the development corpus (88 postmortems, 2026-11), so no false alarm either',
    bad: [
      '# Outage\n\n## Summary\n\nThe outage affected 1,200 customers.\n\n## Impact\n\n1,300 customers were affected.\n',
      '---\ntype: postmortem\nimpact:\n  users: 1200\n---\n\n# Outage\n\nThe outage affected 1,300 users.\n',
    ],
    good: [
      '# Outage\n\n## Summary\n\nThe outage affected 1,200 customers.\n\n## Impact\n\n1200 customers were affected, of which 300 in the EU. Another 40 customers were affected later.\n',
      '# Outage\n\n## Summary\n\nThe outage affected about 1,000 customers.\n\n## Impact\n\n1,134 customers were affected and 20 orders were affected.\n',
    ],
  },
  check(postmortem): readonly Finding[] {
    const claims = [...headClaim(postmortem), ...claimsIn(postmortem.sentences)];
    const first = new Map<string, Claim>();
    return claims.flatMap((claim): Finding[] => {
      const known = first.get(claim.who);
      if (!known) first.set(claim.who, claim);
      if (!known || known.count === claim.count) return [];
      const message = {
        text: 'Elsewhere it is {0} {1}: check which number is right.',
        args: [known.count, claim.who],
      };
      return [
        {
          range: claim.range,
          message,
          related: { range: known.range, message: { text: 'the other number' } },
        },
      ];
    });
  },
};

const claimsIn = eachSentence(claimOf);

function claimOf(sentence: Sentence): readonly Claim[] {
  const told = sentence.standing === 'asserted' && sentence.block.place.quoteDepth === 0;
  const whole = sentence.role === undefined || sentence.role === 'summary' || sentence.role === 'impact';
  if (!told || !whole || sentence.text.length > 600) return [];
  const match = PASSIVE.exec(sentence.text) ?? ACTIVE.exec(sentence.text);
  const [number = '', who = ''] = match?.slice(1) ?? [];
  const before = sentence.text.slice(Math.max(0, (match?.index ?? 0) - 40), match?.index);
  if (!match || PART.test(before) || PART.test(match[0])) return [];
  const from = match.index + match[0].indexOf(number);
  const range = sourceRange(sentence, from, from + number.length);
  return [{ count: Number(number.replace(/\D/g, '')), who: who.toLowerCase(), range }];
}

function headClaim({ markdown }: Postmortem): readonly Claim[] {
  const field = markdown.frontMatter?.fields.get('impact.users');
  const impact = markdown.frontMatter?.data.impact;
  const users = typeof impact === 'object' && impact !== null && 'users' in impact ? impact.users : undefined;
  return field && typeof users === 'number' ? [{ count: users, who: 'users', range: field.value }] : [];
}
