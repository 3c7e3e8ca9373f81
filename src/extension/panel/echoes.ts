/** How long an answered request may have further answers: of a second editor, of a slow animation. */
const HELD = 400;
/** How long an answer may take. A busy host reads it late. */
const LATE = 3000;

interface Lines {
  readonly start: { readonly line: number };
  readonly end: { readonly line: number };
}

/** What an editor shows. */
export interface View {
  /** The lines that can be seen; what is folded away is between them. */
  readonly visible: readonly Lines[];
  /** How many lines the document has. */
  readonly lines: number;
  /** How many lines the editor leaves above one that it is asked to show at its top. */
  readonly slack: number;
}

interface Asked {
  readonly line: number;
  /** From then on, an editor that shows the line was brought there by its user. */
  until: number;
  isAnswered: boolean;
}

/**
 * Tells what the editor does on the page's behalf from what its user does: moving the one never moves the other back.
 * It goes by where the editor was asked to scroll rather than by a time in which it may say nothing,
 * since a move of the user just after one of the page must not be lost.
 */
export class Echoes {
  private asked: readonly Asked[] = [];
  private heldUntil = 0;

  /** The editors are asked to show this line at their top. */
  ask(line: number, views: readonly View[], now: number): void {
    // One that shows it already will say nothing.
    const isAnswered = views.every((view) => shows(view, line));
    this.asked = [...this.recent(now), { line, until: now + (isAnswered ? HELD : LATE), isAnswered }];
  }

  /** The editor moves on the page's behalf, nobody knows where to. */
  hold(now: number): void {
    this.heldUntil = now + HELD;
  }

  /** Whether an editor has come to this view because it was asked to. */
  isEcho(view: View, now: number): boolean {
    if (now < this.heldUntil) return true;
    this.asked = this.recent(now);
    const answered = this.asked.filter(({ line }) => shows(view, line));
    for (const asked of answered) {
      if (!asked.isAnswered) asked.until = now + HELD;
      asked.isAnswered = true;
    }
    return answered.length > 0;
  }

  private recent(now: number): readonly Asked[] {
    return this.asked.filter(({ until }) => now < until);
  }
}

/** Whether the line is at the top, or as near to it as the editor can bring it. */
function shows({ visible, lines, slack }: View, line: number): boolean {
  const first = visible[0]?.start.line ?? 0;
  const last = visible.at(-1)?.end.line ?? 0;
  if (first > line) return first - line <= slack;
  let above = 0;
  for (const { start, end } of visible) above += Math.max(0, Math.min(line, end.line + 1) - start.line);
  return above <= slack || last >= lines - 1;
}
