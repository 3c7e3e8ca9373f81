import type { Postmortem } from '../document/postmortem.ts';
import type { Message } from '../text/message.ts';
import type { Range } from '../text/range.ts';

export const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type RuleGroup =
  | 'facets'
  | 'front-matter'
  | 'structure'
  | 'timeline'
  | 'actions'
  | 'quotes'
  | 'language'
  | 'links'
  | 'privacy';

export interface TextEdit {
  readonly range: Range;
  readonly text: string;
  /** Words of `text` that the writer is to replace; the editor selects one after the other. */
  readonly placeholders?: readonly Range[];
}

/** A repair as data: the editor's quick fix, "fix all" and `--fix` apply the same edits. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  /** Safe fixes keep the meaning and may be applied without being read. */
  readonly safe: boolean;
}

export interface Finding {
  readonly range: Range;
  readonly message: Message;
  /** Where one rule has findings of different weight; else the rule's own severity holds. */
  readonly severity?: Severity;
  /** A getter where a fix has to be proved: problems are counted at every keystroke, fixes are seldom asked for. */
  readonly fixes?: readonly Fix[];
  /** Another place that the message speaks of. */
  readonly related?: { readonly range: Range; readonly message: Message };
}

/** What a rule is for people: the page, the hover and the README row are made from it. */
export interface RuleDocs {
  /** What it checks, in a sentence. */
  readonly what: string;
  /** Why it matters, and where the demand comes from. */
  readonly why: string;
  /** How often it was right on real postmortems, read one by one. */
  readonly measured: string;
  /** Documents in which it finds something, and look-alikes in which it must not. Run as tests. */
  readonly bad: readonly string[];
  readonly good: readonly string[];
  /** The texts of the sources that the examples keep, by id, or the reason why there is none. */
  readonly sources?: Readonly<Record<string, string | { readonly unavailable: string }>>;
}

export interface Rule {
  readonly id: string;
  readonly group: RuleGroup;
  readonly title: string;
  /** Severity in the default set; `off` for what a team has to ask for. */
  readonly severity: Severity | 'off';
  readonly docs: RuleDocs;
  check(document: Postmortem): readonly Finding[];
}
