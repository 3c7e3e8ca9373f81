/** Shows a version; resolves to whether one was sent, which the page then answers. `isMeant` turns false when the page went meanwhile. */
export type ShowNow = (isMeant: () => boolean) => Promise<boolean>;

/**
 * When a page gets its next version: not while it cannot be seen, not before it has shown the one before,
 * and only the last of a burst.
 */
export class Pace {
  private readonly showNow: ShowNow;
  private readonly later: (work: () => void) => void;
  /** Counts the times that a page has come up; what was under way for an earlier one is void. */
  private life = 0;
  private isListening = false;
  private isBusy = false;
  private isStale = false;
  private isScheduled = false;

  constructor(showNow: ShowNow, later: (work: () => void) => void = (work) => setTimeout(work, 0)) {
    this.showNow = showNow;
    this.later = later;
  }

  /** The page listens, and has nothing yet: also one that was torn down before it had answered. */
  begin(): void {
    this.life += 1;
    this.isListening = true;
    this.isBusy = false;
    this.change();
  }

  /** Hidden, the page is torn down; shown again, it begins again. */
  end(): void {
    this.life += 1;
    this.isListening = false;
    this.isBusy = false;
  }

  /** There is something new to show. Several changes in one turn of the event loop are shown once. */
  change(): void {
    this.isStale = true;
    if (this.isScheduled || !this.isListening || this.isBusy) return;
    this.isScheduled = true;
    this.later(() => {
      this.isScheduled = false;
      void this.next();
    });
  }

  /** The page has shown what was sent last; whether it is up to date with that. */
  shown(): boolean {
    this.isBusy = false;
    if (this.isStale) this.change();
    return !this.isStale;
  }

  /** Whether a message would be read. */
  get listens(): boolean {
    return this.isListening;
  }

  private async next(): Promise<void> {
    if (!this.isListening || this.isBusy || !this.isStale) return;
    this.isStale = false;
    this.isBusy = true;
    const { life } = this;
    let isSent = false;
    try {
      isSent = await this.showNow(() => life === this.life);
    } finally {
      if (life === this.life && !isSent) this.shown();
    }
  }
}
