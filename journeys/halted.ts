/**
 * Thrown when the journey may go no further although nothing went wrong: the portal's robots.txt asks not to open a page,
 * somebody stopped all traffic to the portal, or what was typed would go to a host that its profile does not name. Whoever owns the browser aborts `JourneyTask.halt` with it.
 */
export class Halted extends Error {
  override readonly name = 'Halted';
  readonly reason: 'robots-txt' | 'traffic-stopped' | 'unknown-host';

  /** @param words one sentence that says why */
  constructor(reason: Halted['reason'], words: string) {
    super(words);
    this.reason = reason;
  }
}
