import { type RoleTitles, roleOfTitle } from '../schema/roles.ts';
import type { Block, PlacedBlock } from './block.ts';
import type { DocumentBlock, Section } from './model.ts';

interface Open {
  readonly index: number;
  readonly depth: number;
}

/** Nests the headings and tells each block its innermost section. Headings in quotations and lists open none. */
export function buildSections(
  blocks: readonly PlacedBlock[],
  end: number,
  titles?: RoleTitles,
): { sections: readonly Section[]; blocks: readonly DocumentBlock[] } {
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
  const close = (index: number, at: number): void => {
    const section = sections[index];
    if (section) sections[index] = { ...section, range: { start: section.range.start, end: at } };
  };
  const placed = blocks.map((block, index): DocumentBlock => {
    if (opensSection(block)) {
      const depth = block.depth ?? 1;
      while (stack.length > 1 && (stack.at(-1)?.depth ?? 0) >= depth)
        close(stack.pop()?.index ?? 0, block.range.start);
      const title = block.visible.text.trim();
      const section = {
        index: sections.length,
        parent: stack.at(-1)?.index,
        depth,
        title,
        role: roleOfTitle(title, titles),
        heading: index,
      };
      sections.push({ ...section, range: { start: block.range.start, end } });
      stack.push({ index: section.index, depth });
    }
    return { ...block, index, section: stack.at(-1)?.index ?? 0 };
  });
  return { sections, blocks: placed };
}

function opensSection(block: Block): boolean {
  return block.kind === 'heading' && block.place.quoteDepth === 0 && block.place.item === undefined;
}
