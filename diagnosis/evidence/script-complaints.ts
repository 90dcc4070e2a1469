import type { RunSignals } from '../signals.ts';
import { obstacle } from './obstacle.ts';

/** Errors and console messages of the pages' own scripts near the obstacle, as plain text; for quota, pop-ups, cookies. */
export function scriptComplaints(run: RunSignals): readonly string[] {
  const stop = obstacle(run);
  if (stop === null) return [];
  return run.signals
    .filter((signal) => signal.kind === 'page-error' || signal.kind === 'console')
    .filter((signal) => signal.role !== 'third-party' && signal.at >= stop.at - (stop.waitedMs ?? 0) - 30_000)
    .slice(-50)
    .map((signal) => (signal.kind === 'page-error' ? `${signal.name}: ${signal.message}` : signal.text));
}
