/** Where a link of a document leads, as far as a page may follow it. */
export type LinkTarget =
  | { readonly kind: 'external'; readonly url: string }
  /** A heading of the same document, by its slug. */
  | { readonly kind: 'fragment'; readonly slug: string }
  /** A file beside the document or, with a leading `/`, from the root. The page asks the host to open it. */
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'none' };

const NONE: LinkTarget = { kind: 'none' };

/** An allow-list: `http`, `https`, `mailto`, `#` and relative paths; everything else is no link. */
export function linkTarget(written: string): LinkTarget {
  const url = written.trim();
  // Browsers skip tabs and line breaks inside an address, so `java<tab>script:` would be one.
  if (url === '' || url.length > 4000 || hasControls(url)) return NONE;
  if (/^(?:https?:\/\/|mailto:)[^\s]/i.test(url)) return { kind: 'external', url };
  if (url.startsWith('#')) return { kind: 'fragment', slug: decode(url.slice(1)) };
  const isRelative = !/^[a-z][a-z0-9+.-]*:/i.test(url) && !/^[\\/]{2}/.test(url) && !url.includes('\\');
  return isRelative ? { kind: 'file', path: url } : NONE;
}

function hasControls(url: string): boolean {
  for (let i = 0; i < url.length; i++) {
    const code = url.charCodeAt(i);
    if (code < 32 || (code >= 127 && code < 160)) return true;
  }
  return false;
}

function decode(slug: string): string {
  try {
    return decodeURIComponent(slug).toLowerCase();
  } catch {
    return slug.toLowerCase();
  }
}

/** The name by which links reach a heading, as on GitHub. */
export function slugOf(title: string): string {
  return title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
}

/** A slug as an id that any tool takes: what is no Latin letter or digit goes by its number. */
export function anchorOf(slug: string): string {
  return slug.replace(/[^a-z0-9-]/gi, (char) => `_${char.charCodeAt(0).toString(16)}`);
}

/** Gives each id once: the second of a name is `name-1`, as on GitHub. */
export function uniqueIds(): (id: string) => string {
  const used = new Map<string, number>();
  return (id) => {
    let unique = id;
    for (let times = used.get(id) ?? 0; used.has(unique); times++) {
      used.set(id, times + 1);
      unique = `${id}-${times}`;
    }
    used.set(unique, Math.max(1, used.get(unique) ?? 1));
    return unique;
  };
}
