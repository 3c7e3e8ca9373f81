import type { Block } from '../document/block.ts';
import type { SentenceContent } from '../reading/sentence.ts';
import { foldTitle } from '../schema/roles.ts';
import { keep } from '../text/keeper.ts';

/** Words that the signals ask about, with their answers: each is found once, and kept with the block or sentence that has the words. */
export class Words {
  readonly text: string;
  private readonly answers = new Map<RegExp, boolean>();

  constructor(text: string) {
    this.text = text;
  }

  has(pattern: RegExp): boolean {
    const known = this.answers.get(pattern);
    if (known !== undefined) return known;
    const answer = pattern.test(this.text);
    this.answers.set(pattern, answer);
    return answer;
  }
}

/** A sentence in lower case. */
export const toldWords = keep(
  ({ text }: SentenceContent) => new Words(text.slice(0, 400).toLowerCase().replace(/[’‘]/g, "'")),
);

/** The same without what it quotes. */
export const unquoted = keep(({ text }: Words) => new Words(text.replace(/["“][^"”]{0,400}["”]/g, ' ')));

/** A heading, folded. */
export const headingWords = keep(({ visible }: Block) => new Words(foldTitle(visible.text.slice(0, 200))));
