import type { DocumentBlock, MarkdownDocument } from '../document/model.ts';
import type { Range } from '../text/range.ts';

const LONGEST = 280;

/** The words that a reader sees of a range, markup left out; long ones are cut at a word. */
export function excerpt(document: MarkdownDocument, range: Range, longest = LONGEST): string {
  const parts: string[] = [];
  for (let i = firstBlockAt(document.blocks, range.start); i < document.blocks.length; i++) {
    const block = document.blocks[i];
    if (!block || block.range.start >= range.end) break;
    const words = wordsIn(block, range);
    if (words !== '') parts.push(words);
  }
  const shown = parts.length > 0 ? parts.join(' ') : fieldWords(document.text.slice(range.start, range.end));
  return cut(shown.replace(/\s+/g, ' ').trim(), longest);
}

/** Values of front matter without what YAML sets around them. */
function fieldWords(yaml: string): string {
  const lines = yaml.split(/[\r\n]+/).map((line) => line.replace(/^\s*(?:- )?|\s+$/g, ''));
  return lines
    .filter((line) => line !== '')
    .join(', ')
    .replace(/[[\]{}"]/g, '');
}

function firstBlockAt(blocks: readonly DocumentBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.range.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wordsIn(block: DocumentBlock, range: Range): string {
  let words = '';
  for (const segment of block.visible.segments) {
    if (segment.end <= range.start || segment.start >= range.end) continue;
    const same = segment.length === segment.end - segment.start;
    const head = same ? Math.max(0, range.start - segment.start) : 0;
    const tail = same ? Math.max(0, segment.end - range.end) : 0;
    words += block.visible.text.slice(segment.at + head, segment.at + segment.length - tail);
  }
  return words;
}

export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(' ', longest);
  return `${text.slice(0, end > longest / 2 ? end : longest)} …`;
}
