/** Every sentence and word that the HTML of a postmortem adds to the document's own. English is the key of a translation. */
export const words = {
  image: 'Image',
  task: 'Done: {0}',
  table: 'Table',
  moreRows: '{0} more rows are not shown.',
  severity: { error: 'Error', warning: 'Warning', info: 'Note', hint: 'Hint' },
  facet: { cause: 'cause', scope: 'scope', remediation: 'remediation', quotes: 'quotes' },
  facetTitle: { cause: 'Cause', scope: 'Scope', remediation: 'Remediation', quotes: 'Quotes' },
  level: { covered: 'covered', thin: 'thin', missing: 'missing' },
  list: { two: '{0} and {1}', more: '{0}, {1}' },
  verdict: {
    all: 'Cause, scope, remediation and quotes are all covered.',
    none: 'Cause, scope, remediation and quotes are all missing.',
    one: { covered: '{0} is covered', thin: '{0} is thin', missing: '{0} is missing' },
    many: { covered: '{0} are covered', thin: '{0} are thin', missing: '{0} are missing' },
  },
  coverage: 'Coverage',
  evidence: { none: 'no evidence', one: '1 piece of evidence', many: '{0} pieces of evidence' },
  evidenceTitle: 'Evidence',
  lacksTitle: 'What is lacking',
  noEvidence: {
    cause:
      'Nothing here says yet why it happened: which change, component or condition failed, and how that led to the incident.',
    scope: 'Nothing here says yet who or what was affected, how many, where, and from when to when.',
    remediation:
      'Nothing here says yet what stopped it, and what will prevent it or find it sooner next time.',
    quotes:
      'Nobody is quoted yet: the exact words of a person, an alert, a log or a status notice, and whose they are.',
  },
  insert: {
    cause: 'Insert a section for the cause',
    scope: 'Insert a section for the scope',
    remediation: 'Insert a section for the remediation',
    quotes: 'Insert a section for quotes',
  },
  line: 'line {0}',
  legend: 'Mark the evidence in the text',
  notRecognized: 'This file does not look like a postmortem, so the editor does not check it.',
  isPostmortem: 'It is a postmortem',
  untitled: 'Untitled postmortem',
  status: { draft: 'Draft', 'in-review': 'In review', final: 'Final' },
  empty: 'This document is empty. Begin with what happened, in a sentence or two.',
} as const;
