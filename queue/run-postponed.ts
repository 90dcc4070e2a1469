/** Not now: thrown by the processor of a run before it did anything (its portal's gate is closed, no citizen is free). */
export class RunPostponed extends Error {
  override readonly name = 'RunPostponed';
  readonly retryAfterMs: number;

  constructor(reason: string, retryAfterMs: number) {
    super(reason);
    this.retryAfterMs = retryAfterMs;
  }
}
