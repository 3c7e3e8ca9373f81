import type { DocumentBlock } from '../document/model.ts';
import type { Postmortem } from '../document/postmortem.ts';
import { declaredSources } from '../document/sources.ts';
import { ASIDE, groupsOf } from '../quotes/extract/block-quote.ts';
import type { Quotation } from '../quotes/quotation.ts';
import { attributionBelow } from './quote-source-fixes.ts';
import { quotedWords } from './quoted.ts';
import type { Finding, Fix, Rule, TextEdit } from './rule.ts';

export const quoteUnattributed: Rule = {
  id: 'quote-unattributed',
  group: 'quotes',
  title: 'A quotation says whose words it has',
  severity: 'off',
  docs: {
    what: 'Every quotation names its speaker or the system that wrote it: a block quote in a line below, a sentence in quotation marks near it. A block quote that is a note is none.',
    why: 'Words of nobody in particular cannot be checked or weighed.',
    measured:
      '0 of 2 in the development corpus (88 postmortems, 2026-11), whose authors attribute what they quote: one is the authors’ own apology, one names its speaker inside',
    bad: [
      '# Outage\n\n> We have no idea what is going on with the database today.\n',
      '# Outage\n\nThe queue grew for an hour. “We have no idea what is going on with it today.”\n',
    ],
    good: [
      '# Outage\n\n> We have no idea what is going on with the database today.\n>\n> — Dana Reyes, engineer on call\n',
      '# Outage\n\n“We have no idea what is going on with it today,” said Dana Reyes.\n',
      '# Outage\n\nThe page said “waiting for server” to everybody who opened it.\n',
      '# Outage\n\nThe vendor wrote back:\n\n> We have no idea what is going on.\n',
      '# Outage\n\n> **Note:** all times are in UTC.\n',
    ],
  },
  check: (postmortem) => [...blocks(postmortem), ...inline(postmortem)],
};

const MESSAGE = { text: 'Whose words are these? Name the person or system near them.' };
const WHO = 'Name, role';

/** Statements that stand in quotation marks by themselves. Inside a sentence, words before or behind may tell in a way that is not understood. */
function inline({ quotations, markdown: { text } }: Postmortem): readonly Finding[] {
  return quotations.flatMap(({ quotation }) => {
    const { form, speaker, range, outer } = quotation;
    if (form !== 'inline' || speaker || quotation.continues || quotation.open) return [];
    const opens = /(?:^|[\n\r.!?>][ \t]*)$/.test(text.slice(Math.max(0, outer.start - 8), outer.start));
    const isSentence = /[.!?…]$/.test(quotation.text.trimEnd()) || /^[.!?]/.test(text.slice(outer.end));
    return opens && isSentence ? [{ range, message: MESSAGE, fixes: [cue(quotation)] }] : [];
  });
}

function cue({ outer }: Quotation): Fix {
  const edit: TextEdit = {
    range: { start: outer.start, end: outer.start },
    text: 'Name said: ',
    placeholders: [{ start: 0, end: 4 }],
  };
  return { title: { text: 'Add who said it' }, edits: [edit], safe: false };
}

/** Block quotes in which somebody speaks and nobody is named. */
function blocks(postmortem: Postmortem): readonly Finding[] {
  const isQuoted = quotedWords(postmortem.quotations);
  const told = new Set(
    postmortem.sentences.filter(({ standing }) => standing === 'asserted').map(({ block }) => block.index),
  );
  return groupsOf(postmortem.markdown).flatMap((group): readonly Finding[] => {
    const [first] = group;
    const last = group.at(-1);
    if (!first || !last || !told.has(first.index) || group.some(({ range }) => isQuoted(range))) return [];
    if (!isSpeech(group) || isIntroduced(first, postmortem)) return [];
    const range = { start: first.range.start, end: last.range.end };
    return [{ range, message: MESSAGE, fixes: [attribution(last, postmortem)] }];
  });
}

/** Somebody speaks of themselves, or the words stand in quotation marks. */
const SPEECH =
  /^[“"„«「]|(?<!\p{L})(?:I|I['’]m|we|we['’]re|us|our|my|you|your|wir|ich|uns|nous|je|nosotros|nós)(?!\p{L})/iu;

function isSpeech(group: readonly DocumentBlock[]): boolean {
  const text = group.map(({ visible }) => visible.text).join(' ');
  const isProse = group.every(({ kind }) => kind === 'paragraph');
  return isProse && !ASIDE.test(text) && SPEECH.test(text) && text.trim().split(/\s+/).length >= 4;
}

/** What a line right above leads in belongs to somebody there, though it may not be understood to whom. */
function isIntroduced(first: DocumentBlock, { markdown }: Postmortem): boolean {
  const above = markdown.blocks[first.index - 1];
  if (above === undefined || above.kind === 'heading') return false;
  const gap = markdown.text.slice(above.range.end, first.range.start);
  return /[:：]\s*$/u.test(above.visible.text) || !/\n[ \t]*\r?\n/.test(gap);
}

function attribution(last: DocumentBlock, postmortem: Postmortem): Fix {
  const kept = declaredSources(postmortem.markdown.frontMatter).filter(({ file }) => file !== undefined);
  const id = kept.length === 1 ? ` (${kept[0]?.id})` : '';
  const edit = attributionBelow(postmortem, last.range.end, `${WHO}${id}`);
  const start = edit.text.lastIndexOf(WHO);
  const placeholders = [
    { start, end: start + 4 },
    { start: start + 6, end: start + WHO.length },
  ];
  return { title: { text: 'Add the attribution' }, edits: [{ ...edit, placeholders }], safe: false };
}
