import type { Postmortem } from '../document/postmortem.ts';
import { sourceRange } from '../reading/sentence.ts';
import type { Finding, Rule } from './rule.ts';

const ACRONYM = /(?<![\w./@#$-])[A-Z][A-Z0-9]{1,5}(?![\w./=-])/g;
/** What readers of postmortems know without being told. */
const COMMON = new Set(
  'API APIS AWS CD CDN CEO CET CEST CI CLI CPU CSS CTO CVE DB DDOS DNS DOS EDT EST EU FAQ GB GCP GMT GPU HTML HTTP HTTPS ID IO IP IST IT JSON JST KB LB MB OK OOM OS PDT PM AM PR PST PT QA RAM RCA SDK SEV SLA SLI SLO SQL SRE SSD SSH SSL TB TCP TLS TODO TBD TTL UDP UI UK URL US USA USD UTC UUID VM VPC VPN XML YAML'.split(
    ' ',
  ),
);

export const acronymUndefined: Rule = {
  id: 'acronym-undefined',
  group: 'language',
  title: 'Abbreviations are told once',
  severity: 'off',
  docs: {
    what: 'Every abbreviation is written out once, “connection broker service (CBS)”, or stands in a glossary. The common ones (API, DNS, UTC …) and those in the rule’s option `known` need none. In no preset: for texts that leave the house.',
    why: 'A write-up is read by people of other teams, years later.',
    measured:
      'not read one by one: it finds every abbreviation, 156 in 88 postmortems, and is a matter of taste',
    bad: ['# Outage\n\nThe restart of CBS took an hour.\n'],
    good: [
      '# Outage\n\nThe connection broker service (CBS) failed. CBS took an hour to restart; the API was up. `ABC=1` was set.\n',
      '# Outage\n\nThe restart of CBS took an hour.\n\n## Glossary\n\n- CBS: connection broker service\n',
    ],
  },
  check(postmortem) {
    const told = toldIn(postmortem);
    const findings: Finding[] = [];
    for (const sentence of postmortem.sentences) {
      if (sentence.standing !== 'asserted' || sentence.block.place.quoteDepth > 0) continue;
      // A line in capitals shouts; nothing in it is an abbreviation.
      if (sentence.text === sentence.text.toUpperCase()) continue;
      for (const { 0: word, index } of sentence.text.matchAll(ACRONYM)) {
        if (told.has(word) || isCode(sentence.block.visible.marks, sentence.span.start + index)) continue;
        told.add(word);
        findings.push({
          range: sourceRange(sentence, index, index + word.length),
          message: { text: 'What does “{0}” stand for? Write it out once.', args: [word] },
        });
      }
    }
    return findings;
  },
};

function toldIn({ sentences, config }: Postmortem): Set<string> {
  const option = config.rules?.['acronym-undefined'];
  const known = typeof option === 'object' && Array.isArray(option.known) ? option.known.map(String) : [];
  const told = new Set([...COMMON, ...known]);
  for (const { text, role } of sentences) {
    const words =
      role === 'glossary'
        ? text.matchAll(ACRONYM)
        : text.matchAll(/\(([A-Z][A-Z0-9]{1,5})\)|\b([A-Z][A-Z0-9]{1,5}) \([a-z][^()]{6,80}\)/g);
    for (const match of words) told.add(match[1] ?? match[2] ?? match[0]);
  }
  return told;
}

function isCode(marks: Postmortem['sentences'][number]['block']['visible']['marks'], at: number): boolean {
  return marks.some((mark) => mark.kind === 'code' && mark.start <= at && at < mark.end);
}
