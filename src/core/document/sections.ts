import { type Role, type RoleTitles, roleOfTitle } from '../schema/roles.ts';
import { keeper } from '../text/keeper.ts';
import type { Block } from './block.ts';
import type { Section } from './model.ts';

interface Open {
  readonly index: number;
  readonly depth: number;
}

/** Nests the headings as they come. Headings in quotations and lists open no section. */
export interface SectionBuilder {
  /** Index of the innermost section that holds the next block of the document; a heading opens its own. */
  sectionOf(own: Block, start: number, index: number): number;
  done(): readonly Section[];
}

export function sectionBuilder(end: number, titles: RoleTitles | undefined): SectionBuilder {
  const sections: Section[] = [
    {
      index: 0,
      parent: undefined,
      depth: 0,
      title: '',
      role: undefined,
      heading: undefined,
      range: { start: 0, end },
    },
  ];
  const stack: Open[] = [{ index: 0, depth: 0 }];
  let innermost = 0;
  const close = (index: number, at: number): void => {
    const section = sections[index];
    if (section) sections[index] = { ...section, range: { start: section.range.start, end: at } };
  };
  return {
    sectionOf(own, start, index) {
      if (!opensSection(own)) return innermost;
      const depth = own.depth ?? 1;
      const at = own.range.start + start;
      while (stack.length > 1 && (stack.at(-1)?.depth ?? 0) >= depth) close(stack.pop()?.index ?? 0, at);
      innermost = sections.length;
      sections.push({
        index: innermost,
        parent: stack.at(-1)?.index,
        depth,
        ...titleOf(own, titles),
        heading: index,
        range: { start: at, end },
      });
      stack.push({ index: innermost, depth });
      return innermost;
    },
    done: () => sections,
  };
}

const kept = keeper<Block, { readonly title: string; readonly role: Role | undefined }>();

function titleOf(own: Block, titles: RoleTitles | undefined) {
  return kept(own, [titles], () => {
    const title = own.visible.text.trim();
    return { title, role: roleOfTitle(title, titles) };
  });
}

function opensSection(block: Block): boolean {
  return block.kind === 'heading' && block.place.quoteDepth === 0 && block.place.item === undefined;
}
