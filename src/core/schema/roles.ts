import { once } from '../text/once.ts';
import { SCHEMAS } from './builtin/index.ts';
import { ROLE_TITLES } from './titles.ts';

/** What a section is for, whatever its title; in the order in which a reader wants them. */
export const ROLES = [
  'summary',
  'impact',
  'cause',
  'timeline',
  'detection',
  'response',
  'resolution',
  'remediation',
  'lessons',
  'quotes',
  'sources',
  'glossary',
  'appendix',
] as const;
export type Role = (typeof ROLES)[number];

/** The sections that serve a facet, the first one by name. */
export const FACET_ROLES = {
  cause: ['cause'],
  scope: ['impact'],
  remediation: ['remediation', 'resolution'],
  quotes: ['quotes'],
} as const satisfies Readonly<Record<'cause' | 'scope' | 'remediation' | 'quotes', readonly Role[]>>;

/** Tells the role of a title by folded titles. */
export type RoleTitles = ReadonlyMap<string, Role>;

const known = once(knownTitles);

function knownTitles(): RoleTitles {
  const titles = new Map<string, Role>();
  const add = (title: string, role: Role): void => {
    const folded = foldTitle(title);
    if (folded !== '' && !titles.has(folded)) titles.set(folded, role);
  };
  for (const role of ROLES) for (const title of ROLE_TITLES[role].split('|')) add(title.trim(), role);
  for (const schema of SCHEMAS) {
    for (const { role, title, aliases } of schema.sections)
      for (const name of [title, ...(aliases ?? [])]) add(name, role);
  }
  return titles;
}

/** The role that a heading's words stand for: numbering, emoji, times and trailing punctuation do not matter. A team's own titles come first. */
export function roleOfTitle(title: string, own: RoleTitles = known()): Role | undefined {
  const plain = foldTitle(title);
  const exact = own.get(plain) ?? known().get(plain);
  if (exact) return exact;
  const parts = plain
    .split(/\s*(?:[(（:：,/|–—-]|\band\b|\bund\b|\by\b|\bet\b|&)\s*/)
    .filter((part) => part !== '');
  for (const part of parts) {
    const role = own.get(part) ?? known().get(part);
    if (role) return role;
  }
  return undefined;
}

export function foldTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:\d+(?:\.\d+)*[.):]?|[ivx]+[.)])\s+(?=\D)/, '')
    .replace(/^(?:the|our|el|la|die|der|le|los|las|les)\s+/, '')
    .replace(/[\s:：?？.!*_]+$/u, '')
    .trim();
}
