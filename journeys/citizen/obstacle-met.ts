import type { Obstacle, Stage } from '../observations.ts';

/**
 * Thrown when the citizen cannot go on, caught by `travel` alone. It is the way out of a journey, not a fault of ours:
 * whatever else is thrown is.
 */
export class ObstacleMet extends Error {
  readonly stage: Stage;
  readonly reason: Obstacle;
  readonly words: string;
  readonly subject: string | null;
  readonly answer: string | null;
  readonly waitedMs: number | null;

  constructor(
    stage: Stage,
    reason: Obstacle,
    words: string,
    more: { readonly subject?: string | null; readonly answer?: string | null; readonly waitedMs?: number | null } = {},
  ) {
    super(`${reason}: ${words}`);
    this.name = 'ObstacleMet';
    this.stage = stage;
    this.reason = reason;
    this.words = words;
    this.subject = more.subject ?? null;
    this.answer = more.answer ?? null;
    this.waitedMs = more.waitedMs ?? null;
  }
}
