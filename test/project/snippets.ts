import { SCHEMAS } from '../../src/core/index.ts';

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

/** Times as an entry of a timeline wants them: now, with the offset of the writer's zone. */
const NOW =
  '${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE} ${CURRENT_HOUR}:${CURRENT_MINUTE} ${CURRENT_TIMEZONE_OFFSET}';
const TODAY = '${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}';

const own: Readonly<Record<string, Snippet>> = {
  'Timeline entry': {
    prefix: 'pm-entry',
    body: [`- ${NOW} \${1:What happened}$0`],
    description: 'A timeline entry with the current time and zone',
  },
  'Timeline table row': {
    prefix: 'pm-row',
    body: [`| ${NOW} | \${1:What happened} |$0`],
    description: 'A row of a timeline table with the current time and zone',
  },
  'Timeline entry: detected': {
    prefix: 'pm-detected',
    body: [`- ${NOW} (detected) \${1:Which alert or person noticed it}$0`],
    description: 'The entry that metrics take the detection from',
  },
  'Timeline entry: mitigated': {
    prefix: 'pm-mitigated',
    body: [`- ${NOW} (mitigated) \${1:What stopped it}$0`],
    description: 'The entry that metrics take the mitigation from',
  },
  'Timeline entry: resolved': {
    prefix: 'pm-resolved',
    body: [`- ${NOW} (resolved) \${1:How it was confirmed}$0`],
    description: 'The entry that metrics take the end from',
  },
  'Timeline table': {
    prefix: 'pm-timeline-table',
    body: [
      'All times are in ${1:UTC}.',
      '',
      '| Time | Event |',
      '| --- | --- |',
      '| ${2:HH:MM} | ${3:What happened} |$0',
    ],
    description: 'A timeline as a table, the zone said once',
  },
  'Quote with attribution': {
    prefix: 'pm-quote',
    body: ['> ${1:The exact words}', '>', '> — ${2:Name}, ${3:role} (${4:s1})$0'],
    description: 'A block quote with its speaker and source',
  },
  'Inline quote': {
    prefix: 'pm-said',
    body: ['“${1:The exact words},” said ${2:name}, ${3:role}.$0'],
    description: 'A quotation in a sentence, with its speaker',
  },
  'Quoted log': {
    prefix: 'pm-log',
    body: ['The log of ${1:the service} showed:', '', '```', '${2:the line}', '```', '$0'],
    description: 'A log line, introduced as what a system said',
  },
  'Status notice': {
    prefix: 'pm-notice',
    body: ['The status page said at ${1:HH:MM} ${2:UTC}:', '', '> ${3:The exact words}', '$0'],
    description: 'A notice of the status page, quoted',
  },
  'Action item': {
    prefix: 'pm-action',
    body: [`- [ ] \${1:What will exist then, and where} (@\${2:owner}, due \${3:${TODAY}}, \${4:ticket})$0`],
    description: 'An action item with owner, due date and ticket',
  },
  'Action table': {
    prefix: 'pm-action-table',
    body: [
      '| Action | Kind | Owner | Due | Ticket | Status |',
      '| --- | --- | --- | --- | --- | --- |',
      `| \${1:What will exist then} | \${2|prevent,detect,mitigate,process|} | \${3:owner} | \${4:${TODAY}} | \${5:ticket} | \${6|open,done|} |$0`,
    ],
    description: 'Action items as a table',
  },
  'Five whys': {
    prefix: 'pm-whys',
    body: [
      '1. Why did ${1:it fail}? Because ${2:…}.',
      '2. Why was that so? Because ${3:…}.',
      '3. Why was that so? Because ${4:…}.',
      '4. Why was that so? Because ${5:…}.',
      '5. Why was that so? Because ${6:…}.$0',
    ],
    description: 'From the effect back to the cause',
  },
  'Impact table': {
    prefix: 'pm-impact',
    body: [
      '| | |',
      '| --- | --- |',
      '| Services | ${1:names} |',
      '| Users affected | ${2:number or share} |',
      '| Regions | ${3:where} |',
      '| From | ${4:time and zone} |',
      '| To | ${5:time and zone} |',
      '| Data lost | ${6:none} |$0',
    ],
    description: 'Who or what was affected, and how far it went',
  },
  'Customer notice': {
    prefix: 'pm-customer',
    body: [
      'On ${1:date}, from ${2:HH:MM} to ${3:HH:MM} ${4:UTC}, ${5:what} did not work for ${6:whom}.',
      'The cause was ${7:what changed or failed, in plain words}.',
      'We ${8:what repaired it}, and we will ${9:what prevents it}.',
      'We are sorry for ${10:what it meant for you}.$0',
    ],
    description: 'What customers are told: what, when, whom, why, what now',
  },
  'Contributing factor': {
    prefix: 'pm-factor',
    body: [
      '- **${1:Factor}**: ${2:what was so}, which ${3:made what possible}. It was not noticed because ${4:…}.$0',
    ],
    description: 'A condition that contributed, and why it was not noticed',
  },
  Lessons: {
    prefix: 'pm-lessons',
    body: [
      '### What went well',
      '',
      '- ${1:…}',
      '',
      '### What did not go well',
      '',
      '- ${2:…}',
      '',
      '### Where we got lucky',
      '',
      '- ${3:…}$0',
    ],
    description: 'The three lists of lessons',
  },
  Source: {
    prefix: 'pm-source',
    body: [
      '  - id: ${1:s1}',
      '    title: ${2:Title}',
      '    url: ${3:https://}',
      '    file: ${4:sources/s1.txt}',
      `    retrieved: ${TODAY}$0`,
    ],
    description: 'A source in front matter',
  },
  'Suppress a rule': {
    prefix: 'pm-disable',
    body: ['<!-- postmortem-disable-next-line ${1:rule} -- ${2:why} -->$0'],
    description: 'Suppress a rule for the next line, with the reason',
  },
  'Front matter': {
    prefix: 'pm-front-matter',
    body: [
      '---',
      'type: postmortem',
      'title: ${1:Title}',
      `date: ${TODAY}`,
      'status: ${2|draft,in-review,final|}',
      'severity: ${3:SEV-2}',
      'services: [${4:service}]',
      'times:',
      `  started: \${5:${TODAY}T00:00:00Z}`,
      `  resolved: \${6:${TODAY}T00:00:00Z}`,
      '---',
      '$0',
    ],
    description: 'Front matter of a postmortem',
  },
};

/** The sections of our own schema, each as a snippet, and the rest. */
export function snippets(): Readonly<Record<string, Snippet>> {
  const sections = (SCHEMAS[0]?.sections ?? []).map(({ title, holds, placeholder }): [string, Snippet] => [
    `Section: ${title}`,
    {
      prefix: `pm-section-${title.toLowerCase().replace(/\W+/g, '-')}`,
      body: [`## ${title}`, '', ...placeholder.split('\n').map((line) => line.replaceAll('$', '\\$')), '$0'],
      description: holds,
    },
  ]);
  return { ...own, ...Object.fromEntries(sections) };
}
