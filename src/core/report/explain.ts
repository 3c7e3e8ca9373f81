import type { Postmortem } from '../document/postmortem.ts';
import { FACET_IDS } from '../facets/facet.ts';
import { positionAt } from '../text/lines.ts';
import { english, type Message, render } from '../text/message.ts';

/** What an explanation is made from. */
export type Explained = Pick<Postmortem, 'recognition' | 'markdown' | 'coverage' | 'language'>;

/** Lines of text that say how the verdicts came about: which words counted, by which signals. */
export function explain(postmortem: Explained): readonly string[] {
  const { recognition, markdown, coverage, language } = postmortem;
  const lines = [
    `postmortem: ${recognition.isPostmortem ? 'yes' : 'no'} (by ${recognition.by})`,
    ...recognition.reasons.map((reason) => `  ${reason}`),
    `language: ${language}`,
  ];
  for (const id of FACET_IDS) {
    const { level, evidence, lacks } = coverage[id];
    lines.push(`${id}: ${level}`);
    for (const { range, what, signals } of evidence) {
      const { line, column } = positionAt(markdown.lines, range.start);
      lines.push(`  ${line}:${column} ${said(what)}${signals.length > 0 ? ` [${signals.join(', ')}]` : ''}`);
      lines.push(`    ${excerpt(markdown.text.slice(range.start, range.end))}`);
    }
    for (const lack of lacks) lines.push(`  lacks: ${said(lack)}`);
  }
  return lines;
}

function said(message: Message): string {
  return render(message, english);
}

const LONGEST = 160;

/** One line of printable words. */
function excerpt(words: string): string {
  const line = words.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}
