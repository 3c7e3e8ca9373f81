import type { Range } from '../../../text/range.ts';
import type { Phrase } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A block as the attribution reads it. */
export interface Passage {
  /** Number of the block in the document. */
  readonly block: number;
  readonly text: string;
  /** Its number among the blocks that hold words: a line of dots or stars between two paragraphs parts nobody's words. */
  readonly place: number;
  /** Passages of one flow are read one after another; a cell or a list item is a flow of its own. */
  readonly flow: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Range[];
}

/** Tells whether the text writes a word with a capital inside sentences. */
export type Names = Pick<ReadonlySet<string>, 'has'>;

/** Who speaks, in tokens of a passage. */
export interface Attribution {
  readonly passage: Passage;
  /** The words that name the speaker near the quotation. */
  readonly mention: Phrase;
  /** The exact words in the passage's text, where tokens are too coarse. */
  readonly words?: Range;
  /** The words that tell that they speak; none where the text lets an earlier speaker go on. */
  readonly cue?: Phrase;
  /** Id of the strategy that found it. */
  readonly by: string;
}

/** A quotation at its place, with what was found for those before it. */
export interface Site {
  readonly passage: Passage;
  /** Token number of the quotation. */
  readonly at: number;
  /** Words that the text writes with a capital inside sentences. */
  readonly names: Names;
  /** Its sentence, in token numbers. */
  readonly sentence: Range;
  /** The sentence before it in the passage. */
  readonly sentenceBefore: Range | undefined;
  /** The passage before this one, if nothing but space stands between them. */
  readonly before: Passage | undefined;
  readonly after: Passage | undefined;
  /** The attribution of the quotation before this one, and whether it stands in this passage or the one before. */
  readonly last: { readonly attribution: Attribution; readonly distance: number } | undefined;
}

/** One way in which a text tells who speaks. Strategies are tried in the order of the registry. */
export interface Strategy {
  readonly id: string;
  find(site: Site): Attribution | undefined;
}
