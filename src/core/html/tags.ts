/** The few tags of raw HTML that have a meaning in a postmortem; any other tag is left out, its words stay. */
const PAIRED = new Set([
  'b',
  'strong',
  'i',
  'em',
  'u',
  's',
  'del',
  'ins',
  'sub',
  'sup',
  'kbd',
  'mark',
  'code',
  'q',
  'small',
]);

export type Tag =
  | { readonly kind: 'open' | 'close'; readonly name: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'image'; readonly url: string; readonly alt: string }
  | { readonly kind: 'none' };

/** Reads one tag. Attributes are never kept, save an image's address and its alternative text. */
export function readTag(source: string): Tag {
  const match = /^<(\/?)([a-zA-Z][a-zA-Z0-9]{0,20})(?=[\s/>])/.exec(source);
  const name = match?.[2]?.toLowerCase();
  if (!name) return { kind: 'none' };
  if (name === 'br') return { kind: 'break' };
  if (name === 'img' && match?.[1] === '') {
    return { kind: 'image', url: attributeOf(source, 'src'), alt: attributeOf(source, 'alt') };
  }
  return PAIRED.has(name) ? { kind: match?.[1] === '/' ? 'close' : 'open', name } : { kind: 'none' };
}

function attributeOf(source: string, name: 'src' | 'alt'): string {
  const quoted = new RegExp(`\\s${name}\\s{0,5}=\\s{0,5}(?:"([^"]{0,4000})"|'([^']{0,4000})')`, 'i').exec(
    source,
  );
  return (quoted?.[1] ?? quoted?.[2] ?? '').replaceAll('&amp;', '&');
}
