import type { Postmortem, QuotationCheck } from '../document/postmortem.ts';
import { type DeclaredSource, declaredSources } from '../document/sources.ts';
import { type Passage, passageOf, visibleOf } from '../quotes/passage.ts';
import { textFragmentUrl } from '../quotes/text-fragment.ts';
import type { DiffPart, Verification } from '../quotes/verify/model.ts';
import type { HtmlContext } from './context.ts';
import { cut } from './excerpt.ts';
import { linkTarget } from './links.ts';
import { checkIcon } from './quote-marks.ts';
import { register } from './register.ts';
import { attribute, EMPTY, type Html, html, join } from './safe.ts';
import { words } from './words.ts';

/** Longer quotations, and more of them, are in the document. */
const LONGEST = 600;
const MOST = 200;

interface Around {
  readonly context: HtmlContext;
  readonly postmortem: Postmortem;
  readonly declared: readonly DeclaredSource[];
}

/** Each quotation with who said it, where that is written, and whether the words are the same there. */
export function quotesHtml(postmortem: Postmortem, context: HtmlContext): Html {
  const { translate } = context;
  const { quotations } = postmortem;
  const title = translate(words.quotes.title);
  if (quotations.length === 0) {
    if (context.mode === 'file') return EMPTY;
    const body = html`<p class="teach">${translate(words.noEvidence.quotes)}</p>`;
    return register({ id: 'quotes', title, summary: translate(words.quotes.none), isOpen: false, body });
  }
  const around = { context, postmortem, declared: declaredSources(postmortem.markdown.frontMatter) };
  const items = quotations.slice(0, MOST).map((check, i) => figure(check, i, around));
  return register({
    id: 'quotes',
    title,
    summary: summaryOf(quotations, context),
    isOpen: false,
    body: join(items),
  });
}

function summaryOf(quotations: readonly QuotationCheck[], { translate }: HtmlContext): string {
  const count =
    quotations.length === 1 ? translate(words.quotes.one) : translate(words.quotes.many, quotations.length);
  const of = (...kinds: readonly Verification['kind'][]) =>
    quotations.filter(({ verification }) => kinds.includes(verification.kind)).length;
  const parts = [
    [of('verified'), words.quotes.countVerified],
    [of('altered'), words.quotes.countAltered],
    [of('not-found'), words.quotes.countNotFound],
  ] as const;
  return [count, ...parts.filter(([n]) => n > 0).map(([n, text]) => translate(text, n))].join(', ');
}

function figure(check: QuotationCheck, index: number, around: Around): Html {
  const { quotation, verification } = check;
  const { context } = around;
  const { translate, mode } = context;
  const said = html`${cut(quotation.text, LONGEST)}`;
  const shown = mode === 'page' ? html`<a href="#go" data-go="quote ${index}">${said}</a>` : said;
  const who = quotation.speaker
    ? [quotation.speaker.name, quotation.speaker.role, quotation.speaker.organisation]
        .filter((part) => part)
        .join(', ')
    : translate(words.quotes.nobody);
  const caption = html`<figcaption>${who}${sourceOf(quotation.citation?.target, verification, context)} <span class="check check-${verification.kind}">${checkIcon(verification.kind)}${checkWords(verification, context)}</span></figcaption>`;
  // A caption must be the last of its figure, so what the check found stands after the figure.
  return html`<div class="quote"><figure><blockquote>${shown}</blockquote>${caption}</figure>${difference(verification, context)}${passage(check, index, around)}</div>`;
}

function sourceOf(cited: string | undefined, verification: Verification, { translate }: HtmlContext): Html {
  const source = 'source' in verification ? verification.source : cited;
  return source
    ? html` <span class="source">${translate(words.quotes.source, cut(source, 80))}</span>`
    : EMPTY;
}

function checkWords(verification: Verification, { translate }: HtmlContext): string {
  const said = translate(words.quotes.check[verification.kind]);
  if (verification.kind !== 'verified' || verification.how.includes('exact') || verification.how.length === 0)
    return said;
  return `${said} (${translate(words.quotes.but, verification.how.map((how) => translate(words.quotes.how[how])).join(', '))})`;
}

/** What somebody changed: the source's words struck out, the quotation's underlined. */
function difference(verification: Verification, { translate }: HtmlContext): Html {
  if (verification.kind !== 'altered' || verification.difference.length === 0) return EMPTY;
  const parts = verification.difference.map((part: DiffPart) => {
    if (part.op === 'removed') return html`<del>${part.text}</del> `;
    return part.op === 'added' ? html`<ins>${part.text}</ins> ` : html`${part.text} `;
  });
  return html`<p class="difference"><span class="quiet">${translate(words.quotes.difference)}</span> ${parts}</p>`;
}

/** The source's own words around the place, on demand, and where they stand on the live page. */
function passage(check: QuotationCheck, index: number, around: Around): Html {
  const { context, postmortem } = around;
  const found = passageOf(check, postmortem.sources);
  if (!found) return EMPTY;
  const { before, words: said, after } = found;
  return html`<details class="inner"${attribute('id', `passage-${index}`)} data-kept="open"><summary>${context.translate(words.quotes.passage)}</summary><p class="passage">${before}<mark>${said}</mark>${after}</p>${live(found, around)}</details>`;
}

function live({ source, range }: Passage, { context, postmortem, declared }: Around): Html {
  const url = declared.find(({ id }) => id === source)?.url;
  const visible = visibleOf(postmortem.sources, source);
  if (url === undefined || !visible || linkTarget(url).kind !== 'external') return EMPTY;
  const target = textFragmentUrl(url.trim(), visible, range);
  if (target === undefined) return EMPTY;
  return html`<p class="live"><a${attribute('href', target)}>${context.translate(words.quotes.live)}</a></p>`;
}
