import type { Range } from '../text/range.ts';

/** Words of another, verbatim. Ranges are offsets in the document. */
export interface Quotation {
  /** The words between the marks; of a block quote, its words without the attribution line. */
  readonly range: Range;
  /** The same with its quotation marks, or the whole block quote. */
  readonly outer: Range;
  /** The visible words, line breaks as spaces. */
  readonly text: string;
  readonly form: 'inline' | 'block' | 'log' | 'chat';
  readonly speaker?: Speaker;
  /** Where the quotation says that its words come from. */
  readonly citation?: Citation;
  /** It goes on with the statement of the quotation before it: the next paragraph of a long one. */
  readonly continues?: true;
  /** Its mark is not closed: the statement goes on in the next quotation, which `continues` it. */
  readonly open?: true;
}

export interface Speaker {
  /** As the text names them, resolved through pronouns and titles where it tells who is meant. */
  readonly name: string;
  /** The words near the quotation that say who speaks: a name, a pronoun, a title. */
  readonly mention?: Range;
  readonly role?: string;
  readonly organisation?: string;
  /** The words that carry the attribution: "said", "according to", a colon. */
  readonly cue?: Range;
  /** Id of the way in which the text tells it (`tag-after`, `colon`, `signature` …); `--explain` may print it. */
  readonly by?: string;
}

export interface Citation {
  readonly kind: 'id' | 'link' | 'footnote';
  /** The source's id, the link's target or the footnote's label. */
  readonly target: string;
  readonly range: Range;
}
