/** What the queue tells of a run, as those who watch want to hear it. */
import type { RunEvent } from '../queue/run-events.ts';
import type { Events } from './events.ts';

export function watchRun(events: Events, event: RunEvent<unknown>): void {
  if (event.kind === 'active') events.started(event.runId);
  if (event.kind === 'progress') {
    const { stage, words } = event.progress;
    events.progressed(
      event.runId,
      stage === undefined ? null : String(stage),
      words === undefined ? null : String(words),
    );
  }
  // A finished run is taken off when its result is recorded, a moment later; a lost one is taken off here.
  if (event.kind === 'completed' || event.kind === 'failed' || event.kind === 'stalled') events.ended(event.runId);
}
