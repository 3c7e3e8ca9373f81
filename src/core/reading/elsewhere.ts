import type { MarkdownDocument } from '../document/model.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const EVENT = '(?:incident|outage|failure|breach|disruption)';
const DATE = `(?:20\\d\\d-\\d\\d(?:-\\d\\d)?|(?:\\d{1,2} )?(?:${MONTH}\\.? )?(?:\\d{1,2}, )?20\\d\\d)`;
/** "the outage of March 2024", "the March 2024 outage": an incident named by its date. */
const DATED = `(?:(?:the|our|last) (?:[\\w-]+ ){0,3}${EVENT} (?:of|in|on|from) (${DATE})|(?:the|our) (${DATE}) (?:[\\w-]+ ){0,2}${EVENT})\\b`;
const ALIKE =
  '\\b(?:look(?:s|ed)? (?:\\w+ )?like|resembl(?:es|ed|ing)|remind(?:s|ed) \\w+ of|reminiscent of|(?:similar|comparable|identical) to|(?:just|same|as) (?:as )?(?:in|during))';
const NAMED = new RegExp(`(?:${ALIKE}|^(?:in|during|back in|unlike|as in)) ${DATED}`, 'i');
const TOLD = new RegExp(
  `${ALIKE} (?:the|an?|our|last) (?:[\\w-]+ ){0,3}${EVENT}(?: [\\w-]+){0,6}, (?:when|in which|where)\\b`,
  'i',
);
const WRITTEN = new RegExp(
  `\\b(20\\d\\d)-(\\d\\d)(?:-\\d\\d)?|(?:\\b(${MONTH})\\.? (?:\\d{1,2}(?:st|nd|rd|th)?,? )?)?\\b(20\\d\\d)\\b`,
  'gi',
);
/** The first date of a text stands here, if anywhere. */
const OPENING = 3000;

/** Months and years, `2024-03` or `2024`, at which the document itself is dated: by front matter and title, else by its first date. */
export function datesOf({ text, frontMatter, blocks }: MarkdownDocument): readonly string[] {
  const heading = blocks.find(({ kind }) => kind === 'heading')?.visible.text.slice(0, 200) ?? '';
  const matter = frontMatter
    ? text.slice(frontMatter.yaml.start, frontMatter.yaml.end).slice(0, OPENING)
    : '';
  const own = datesIn(`${matter}\n${heading}`);
  return own.length > 0 ? own : datesIn(text.slice(0, OPENING)).slice(0, 1);
}

/** Whether a sentence tells of an incident of another date: "this looked like the outage of 2024, when …". */
export function tellsAnother(plain: string, own: readonly string[]): boolean {
  const named = TOLD.test(plain) ? undefined : NAMED.exec(plain);
  if (named === null) return false;
  if (named === undefined) return true;
  const [date = ''] = datesIn(named[1] ?? named[2] ?? '');
  return !own.some((other) => other.startsWith(date) || date.startsWith(other));
}

function datesIn(text: string): readonly string[] {
  return [...text.matchAll(WRITTEN)].map(([, year, month, name, other]) => {
    const number = name ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : Number(month ?? 0);
    const start = year ?? other ?? '';
    return number > 0 ? `${start}-${String(number).padStart(2, '0')}` : start;
  });
}
