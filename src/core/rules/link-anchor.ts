import type { Block } from '../document/block.ts';
import { eachChunk } from '../document/each-chunk.ts';
import type { MarkdownDocument } from '../document/model.ts';
import { nearest } from '../schema/nearest.ts';
import { keep } from '../text/keeper.ts';
import type { Range } from '../text/range.ts';
import { toSource } from '../text/visible.ts';
import type { Finding, Fix, Rule } from './rule.ts';

/** Beyond so many headings nearness is not worth its time. */
const MOST_ANCHORS = 200;

export const linkAnchor: Rule = {
  id: 'link-anchor',
  group: 'links',
  title: 'Links within the text lead somewhere',
  severity: 'warning',
  docs: {
    what: 'Every link to a heading of the same text (`#impact`) has such a heading, or an element with that id.',
    why: 'Headings are renamed while a write-up grows; the links to them break without a sign.',
    measured: 'no case in the development corpus (88 postmortems, 2026-11), so no false alarm either',
    bad: [
      '# Outage\n\nSee [the impact](#impact).\n\n## Who was hit\n\nEverybody.\n',
      '# Outage\n\nSee [the impact](#imapct).\n\n## Impact\n\nEverybody.\n',
    ],
    good: [
      '# Outage\n\nSee [the impact](#impact-and-scope).\n\n## Impact & scope\n\nEverybody.\n\n## Impact and scope\n\nNobody.\n',
    ],
  },
  check({ markdown }) {
    const linking = markdown.blocks.filter(({ own }) => localLinks(own).length > 0);
    if (linking.length === 0) return [];
    const anchors = anchorsOf(markdown);
    return linking.flatMap(({ own, visible }): Finding[] =>
      localLinks(own).flatMap(({ start, end, url }) => {
        const name = decoded(url.slice(1)).toLowerCase();
        if (anchors.has(name) || name === 'top') return [];
        const range = toSource(visible, start, end);
        return [
          {
            range,
            message: { text: 'There is no heading for “{0}” in this text: mend the link.', args: [url] },
            fixes: anchors.size > MOST_ANCHORS ? [] : toNearest(markdown, range, url, name, anchors),
          },
        ];
      }),
    );
  },
};

/** The links of a block that lead to a place in its own text. */
const localLinks = keep((block: Block) =>
  block.visible.marks.flatMap(({ kind, url, start, end }) =>
    kind === 'link' && url?.startsWith('#') && url.length > 1 ? [{ start, end, url }] : [],
  ),
);

function anchorsOf(document: MarkdownDocument): ReadonlySet<string> {
  const anchors = new Set<string>();
  const counts = new Map<string, number>();
  for (const block of document.blocks) {
    if (block.kind !== 'heading') continue;
    const base = slugOf(block.own);
    const count = counts.get(base) ?? 0;
    counts.set(base, count + 1);
    anchors.add(count === 0 ? base : `${base}-${count}`);
  }
  for (const anchor of anchorsIn(document)) anchors.add(anchor);
  return anchors;
}

const anchorsIn = eachChunk((text) =>
  [...text.matchAll(/(?:id|name)="([^"\s]{1,200})"|\{#([\w-]{1,200})\}/g)].map((match) =>
    (match[1] ?? match[2] ?? '').toLowerCase(),
  ),
);

const slugOf = keep((block: Block) => slug(block.visible.text));

/** As GitHub and VS Code make them: lower case, marks dropped, spaces to hyphens. */
function slug(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The one heading that is a slip away, or that begins with the same words. */
function toNearest(
  { text }: MarkdownDocument,
  range: Range,
  url: string,
  name: string,
  anchors: ReadonlySet<string>,
): readonly Fix[] {
  const known = [...anchors];
  const longer = known.filter((anchor) => name.length > 3 && anchor.startsWith(`${name}-`));
  const meant = nearest(name, known) ?? (longer.length === 1 ? longer[0] : undefined);
  const at = text.indexOf(`](${url}`, range.end - 1);
  if (meant === undefined || at < 0 || at > range.end + 2) return [];
  const start = at + 2;
  const edit = { range: { start, end: start + url.length }, text: `#${meant}` };
  return [{ title: { text: 'Link to “#{0}”', args: [meant] }, edits: [edit], safe: false }];
}
