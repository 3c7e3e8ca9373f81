/** What the examples of the rules for quotations keep as their sources. */
export const EXAMPLE_SOURCES = {
  s1: '“We are investigating three errors at checkout, and no order has been lost,” said Dana Reyes, the engineer on call.\n',
  s2: '“The certificate expired at midnight, and nobody had read the reminder,” said Lee Wong, who leads the platform team.\n',
};

/** A postmortem that keeps those sources. */
export function exampleWith(body: string): string {
  return [
    '---',
    'type: postmortem',
    'sources:',
    '  - id: s1',
    '    file: sources/statement.txt',
    '  - id: s2',
    '    file: sources/interview.txt',
    '---',
    '',
    '# Outage of 3 May',
    '',
    body,
    '',
  ].join('\n');
}
