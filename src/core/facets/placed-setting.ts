import type { Sentence } from '../reading/sentence.ts';
import type { Role } from '../schema/roles.ts';
import type { Token } from './tokens.ts';

/** Where a sentence stands, in the terms in which the facets ask for it. */
export interface SettingContent {
  /** Lower case, straight apostrophes, line breaks as spaces; as long as the sentence. */
  readonly lower: string;
  /** Where the words begin behind a leading time, label or handle. */
  readonly from: number;
  /** The first few hundred characters behind `from`, and their words. */
  readonly body: string;
  readonly tokens: readonly Token[];
  /** How many words that is, addresses left out. */
  readonly words: number;
  readonly role: Role | undefined;
  /** Folded titles above it, innermost first, the lead of its list among them and the document's own left out. */
  readonly titles: string;
  /** An entry of a timeline: it begins with a time, or stands under a heading or in a row that does. */
  readonly timed: boolean;
  /** A timeline entry behind the one in which somebody noticed. */
  readonly noticed: boolean;
  /** The moment that it begins with itself, as written: comparable, not absolute. */
  readonly moment: string | undefined;
  /** Folded words that say what it is about: its label, and the first cell of its row. */
  readonly labels: string;
  /** It stands among a template's help and names nothing that only this incident has, or in a row whose head is to be filled in. */
  readonly amongHelp: boolean;
}

/** A sentence in its setting, at its place in the document. */
export interface Setting extends SettingContent {
  readonly sentence: Sentence;
  /** One object as long as neither the sentence nor its setting changes: what a facet makes of them is kept by it. */
  readonly content: SettingContent;
}

/** Reads its content where it is asked, so that placing a sentence anew copies nothing. */
export class PlacedSetting implements Setting {
  readonly content: SettingContent;
  readonly sentence: Sentence;

  constructor(content: SettingContent, sentence: Sentence) {
    this.content = content;
    this.sentence = sentence;
  }

  get lower(): string {
    return this.content.lower;
  }
  get from(): number {
    return this.content.from;
  }
  get body(): string {
    return this.content.body;
  }
  get tokens(): readonly Token[] {
    return this.content.tokens;
  }
  get words(): number {
    return this.content.words;
  }
  get role(): Role | undefined {
    return this.content.role;
  }
  get titles(): string {
    return this.content.titles;
  }
  get timed(): boolean {
    return this.content.timed;
  }
  get noticed(): boolean {
    return this.content.noticed;
  }
  get moment(): string | undefined {
    return this.content.moment;
  }
  get labels(): string {
    return this.content.labels;
  }
  get amongHelp(): boolean {
    return this.content.amongHelp;
  }
}
