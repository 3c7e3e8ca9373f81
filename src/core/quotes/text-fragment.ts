import { keeper } from '../text/keeper.ts';
import type { Range } from '../text/range.ts';
import type { VisibleText } from '../text/visible.ts';

/** Longer words are given by their first and last ones, as the specification of text fragments advises. */
const LONGEST = 300;
/** Words at either end of a long passage, and beside an ambiguous one: more are taken until there is no other such place. */
const FEWEST = 3;
const MOST = 12;

interface Page {
  /** One space for all white space; and without case, as browsers compare. Offsets are the same in both. */
  readonly written: string;
  readonly folded: string;
  /** Directives by range: the search takes time in a large source, and a preview asks at every keystroke. */
  readonly directives: Map<string, string>;
}

const pages = keeper<VisibleText, Page>();

/** The address of a live page with a directive that shows these words of it; only for http and https. */
export function textFragmentUrl(url: string, visible: VisibleText, range: Range): string | undefined {
  if (!/^https?:\/\/[^\s]+$/i.test(url) || range.end <= range.start) return undefined;
  const page = pageOf(visible);
  const key = `${range.start}-${range.end}`;
  const directive = page.directives.get(key) ?? directiveFor(page, visible.text, range);
  page.directives.set(key, directive);
  const [base = url] = url.split(':~:', 1);
  return `${base}${base.includes('#') ? '' : '#'}:~:text=${directive}`;
}

function pageOf(visible: VisibleText): Page {
  return pages(visible, [], () => {
    const written = spaced(visible.text);
    const folded = written.toLowerCase();
    // A few letters grow when their case is changed; then the search is by case.
    return { written, folded: folded.length === written.length ? folded : written, directives: new Map() };
  });
}

/** `[prefix-,]start[,end][,-suffix]`: the first place of the page that it fits is the one that is shown. */
function directiveFor(page: Page, text: string, { start, end }: Range): string {
  const raw = text.slice(start, end);
  const said = spaced(raw).trimEnd();
  const from = spaced(text.slice(0, start)).length;
  const whole: Range = { start: from, end: from + said.length };
  // An exact text must not reach over the end of a paragraph; a start and an end may.
  if (said.length <= LONGEST && !/\n\s*\n/.test(raw)) return withContext(page, whole, encode(said), whole);
  const words = said.split(' ');
  for (let count = FEWEST; ; count++) {
    const head = words.slice(0, count).join(' ');
    const tail = words.slice(-count).join(' ');
    const tailAt = whole.end - tail.length;
    const isEnd = page.folded.indexOf(page.folded.slice(tailAt, whole.end), from + head.length) === tailAt;
    if (isEnd || count >= MOST || count * 2 >= words.length) {
      const first = { start: from, end: from + head.length };
      return withContext(page, first, `${encode(head)},${encode(tail)}`, whole);
    }
  }
}

/** Where the words stand earlier, too, what stands right before ours, and behind them, tells which are meant. */
function withContext({ written, folded }: Page, first: Range, core: string, whole: Range): string {
  const isFirst = (from: number) => folded.indexOf(folded.slice(from, first.end)) === from;
  if (isFirst(first.start)) return core;
  let from = first.start;
  for (let count = 1; count <= MOST && from > 0; count++) {
    from = written.lastIndexOf(' ', from - 2) + 1;
    if (count >= FEWEST && isFirst(from)) break;
  }
  const prefix = encode(written.slice(from, first.start).trimEnd());
  if (isFirst(from)) return `${prefix}-,${core}`;
  const behind = written.slice(whole.end).trimStart().split(' ', FEWEST).join(' ');
  return behind === '' ? `${prefix}-,${core}` : `${prefix}-,${core},-${encode(behind)}`;
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The dash, the comma and the ampersand have a meaning of their own in a directive. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');
}
