import { entityAt } from '../../quotes/verify/entities.ts';

/** Tags that set words apart within a line. */
const INLINE = set('b strong i em u s del ins sub sup kbd samp var mark code q small a');
/** Tags that stand alone. */
const EMPTY_TAGS = set('br img hr');
const BLOCK = set('p div details summary ul ol li table thead tbody tfoot tr td th blockquote pre');
/** What browsers lay out like one of ours. */
const SAME_AS: ReadonlyMap<string, string> = new Map([
  ...['center', 'section', 'article', 'header', 'footer', 'main', 'figure', 'aside', 'nav', 'address'].map(
    (name) => [name, 'div'] as const,
  ),
  ...['dl', 'dt', 'dd', 'figcaption', 'caption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(
    (name) => [name, 'p'] as const,
  ),
  ['strike', 's'],
  ['tt', 'code'],
]);

/** The little HTML that has a meaning in a postmortem. Any other tag is left out, and its words stay. */
export interface Tag {
  readonly name: string;
  readonly kind: 'inline' | 'block' | 'empty';
  readonly isClosing: boolean;
  readonly attributes: Attributes;
}

/** All attributes that anything is made of; none is handed on as it is. */
export interface Attributes {
  readonly href?: string;
  readonly src?: string;
  readonly alt?: string;
  readonly align?: 'center' | 'right';
  readonly width?: number;
  readonly start?: number;
  readonly colspan?: number;
  readonly rowspan?: number;
  readonly open?: true;
}

const NAME = /^<(\/?)([a-zA-Z][a-zA-Z0-9]{0,20})(?=[\s/>])/;

/** Reads one tag from its bracket to its end. */
export function readTag(source: string): Tag | undefined {
  const match = NAME.exec(source.slice(0, 30));
  const written = match?.[2]?.toLowerCase();
  if (!match || written === undefined) return undefined;
  const name = SAME_AS.get(written) ?? written;
  const kind = INLINE.has(name)
    ? 'inline'
    : BLOCK.has(name)
      ? 'block'
      : EMPTY_TAGS.has(name)
        ? 'empty'
        : undefined;
  if (!kind) return undefined;
  const isClosing = match[1] === '/';
  const attributes = isClosing ? {} : attributesOf(source, match[0].length);
  return {
    name,
    kind,
    isClosing,
    attributes: written === 'center' ? { ...attributes, align: 'center' } : attributes,
  };
}

const ATTRIBUTE = /[\s/]*([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/y;
const MOST = 40;

function attributesOf(source: string, from: number): Attributes {
  const found = new Map<string, string>();
  ATTRIBUTE.lastIndex = from;
  for (let i = 0; i < MOST; i++) {
    const match = ATTRIBUTE.exec(source);
    const name = match?.[1]?.toLowerCase();
    if (!match || name === undefined) break;
    // The first of a name counts, as in a browser.
    if (!found.has(name)) found.set(name, decodeText(match[2] ?? match[3] ?? match[4] ?? ''));
  }
  const align = found.get('align')?.toLowerCase();
  return {
    ...own('href', found.get('href')),
    ...own('src', found.get('src')),
    ...own('alt', found.get('alt')),
    ...(align === 'center' || align === 'right' ? { align } : {}),
    ...own('width', count(found.get('width'), 4)),
    ...own('start', count(found.get('start'), 6)),
    ...own('colspan', count(found.get('colspan'), 2)),
    ...own('rowspan', count(found.get('rowspan'), 2)),
    ...(found.has('open') ? { open: true as const } : {}),
  };
}

function own<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]: V });
}

function count(value: string | undefined, digits: number): number | undefined {
  const number = /^[1-9]\d*/.exec(value?.trim() ?? '')?.[0];
  return number === undefined || number.length > digits ? undefined : Number(number);
}

/** Text of HTML with its character references read: `&lt;` is `<`. */
export function decodeText(raw: string): string {
  let text = '';
  let at = 0;
  for (let mark = raw.indexOf('&'); mark >= 0; mark = raw.indexOf('&', at)) {
    const entity = entityAt(raw, mark);
    text += raw.slice(at, mark) + (entity?.text ?? '&');
    at = entity?.end ?? mark + 1;
  }
  return text + raw.slice(at);
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
