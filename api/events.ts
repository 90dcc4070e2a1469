/** What happens right now, for whoever watches. For display only: what counts is what is recorded. */
import type { RunRecord } from '../diagnosis/run-record.ts';
import { readRunId } from './cells.ts';

interface RunningRun {
  readonly runId: string;
  readonly service: string | null;
  readonly portal: string | null;
  readonly device: string | null;
  readonly network: string | null;
  readonly since: string;
  readonly stage: string | null;
  /** What the citizen is doing, in his words. */
  readonly words: string | null;
}

interface Step extends Pick<RunningRun, 'stage' | 'words'> {
  readonly at: string;
}

interface Progress {
  readonly since: string;
  readonly steps: readonly Step[];
}

export type ApiEvent =
  | { readonly kind: 'run-started'; readonly run: RunningRun }
  | { readonly kind: 'run-progress'; readonly run: RunningRun }
  | { readonly kind: 'run-ended'; readonly runId: string }
  | { readonly kind: 'run-recorded'; readonly run: RunRecord }
  | { readonly kind: 'incidents-changed'; readonly open: number };

/** Runs that are under way, and everyone who wants to hear of them. */
export interface Events {
  started(runId: string): void;
  progressed(runId: string, stage: string | null, words: string | null): void;
  /** It ended without a result of its own (yet): tried again, or lost. */
  ended(runId: string): void;
  recorded(record: RunRecord): void;
  /** One was opened, closed or has grown. @param open how many are open now */
  incidentsChanged(open: number): void;
  running(): readonly RunningRun[];
  /** Since when a run is under way, and what the citizen did so far; null: it is not, as far as this process heard. */
  progressOf(runId: string): Progress | null;
  /** @returns stops listening */
  listen(listener: (event: ApiEvent) => void): () => void;
  readonly listeners: number;
}

/** A journey has some 60; one that goes round in a circle is cut off by its budget, not here. */
const mostSteps = 500;

export function createEvents(clock: () => Date): Events {
  const running = new Map<string, RunningRun>();
  const stepsOf = new Map<string, Step[]>();
  const listeners = new Set<(event: ApiEvent) => void>();
  const tell = (event: ApiEvent) => listeners.forEach((listener) => listener(event));
  const begin = (runId: string): RunningRun => {
    const cell = readRunId(runId) ?? { service: null, portal: null, device: null, network: null };
    const run = { runId, ...cell, since: clock().toISOString(), stage: null, words: null };
    running.set(runId, run);
    stepsOf.set(runId, []);
    return run;
  };
  const end = (runId: string): boolean => {
    stepsOf.delete(runId);
    return running.delete(runId);
  };
  return {
    started: (runId) => tell({ kind: 'run-started', run: begin(runId) }),
    progressed(runId, stage, words) {
      const run = { ...(running.get(runId) ?? begin(runId)), stage, words };
      running.set(runId, run);
      const steps = stepsOf.get(runId);
      if (steps !== undefined && steps.length < mostSteps) steps.push({ at: clock().toISOString(), stage, words });
      tell({ kind: 'run-progress', run });
    },
    ended(runId) {
      if (end(runId)) tell({ kind: 'run-ended', runId });
    },
    recorded(record) {
      end(record.runId);
      tell({ kind: 'run-recorded', run: record });
    },
    incidentsChanged: (open) => tell({ kind: 'incidents-changed', open }),
    running: () => [...running.values()],
    progressOf(runId) {
      const run = running.get(runId);
      return run === undefined ? null : { since: run.since, steps: [...(stepsOf.get(runId) ?? [])] };
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get listeners() {
      return listeners.size;
    },
  };
}
