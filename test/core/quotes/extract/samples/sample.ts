/** `⟦Speaker¦words⟧` marks a quotation and whose it is; `?` where the text does not tell. All texts are invented. */
export interface Sample {
  readonly kind: string;
  readonly text: string;
  /** Read as a plain text file. */
  readonly plain?: true;
}
