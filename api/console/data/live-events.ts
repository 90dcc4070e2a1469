/** What happens right now: the runs under way, and what is told when one is recorded. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { RunRecord } from '../../../diagnosis/run-record.ts';
import type { RunningRun } from './answers.ts';

export interface Live {
  readonly line: 'connecting' | 'connected' | 'reconnecting';
  readonly running: readonly RunningRun[];
  /** What was recorded since the page was opened, the newest first. */
  readonly recorded: readonly RunRecord[];
}

/** Many runs may end in one second; figures are asked for once. */
const figuresEveryMs = 1_500;
const mostRecorded = 500;

/** @param enabled false: whoever reads may not hear of runs */
export function useLiveEvents(enabled: boolean): Live {
  const [live, setLive] = useState<Live>({ line: 'connecting', running: [], recorded: [] });
  const queries = useQueryClient();
  useEffect(() => {
    if (!enabled) return;
    const events = new EventSource('/api/v1/events');
    const without = (runs: readonly RunningRun[], runId: string) => runs.filter((run) => run.runId !== runId);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askFigures = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void queries.invalidateQueries({ predicate: ({ queryKey: [key] }) => isFigure(key) });
      }, figuresEveryMs);
    };
    const on = <T>(kind: string, take: (told: T) => void) =>
      events.addEventListener(kind, (event) => take(JSON.parse((event as MessageEvent<string>).data) as T));
    const note = ({ run }: { run: RunningRun }) =>
      setLive((now) => {
        const known = now.running.some(({ runId }) => runId === run.runId);
        const running = known ? now.running.map((one) => (one.runId === run.runId ? run : one)) : [...now.running, run];
        return { ...now, running };
      });
    // The stream begins with what is under way now.
    events.addEventListener('open', () => setLive((now) => ({ ...now, line: 'connected', running: [] })));
    events.addEventListener('error', () => setLive((now) => ({ ...now, line: 'reconnecting' })));
    on('run-started', note);
    on('run-progress', note);
    on<{ runId: string }>('run-ended', ({ runId }) =>
      setLive((now) => ({ ...now, running: without(now.running, runId) })),
    );
    on<{ run: RunRecord }>('run-recorded', ({ run }) => {
      setLive((now) => ({
        ...now,
        running: without(now.running, run.runId),
        recorded: [run, ...now.recorded.filter(({ runId }) => runId !== run.runId)].slice(0, mostRecorded),
      }));
      askFigures();
    });
    on('incidents-changed', () => void queries.invalidateQueries({ queryKey: ['/api/v1/incidents?state=open'] }));
    return () => {
      clearTimeout(timer);
      events.close();
    };
  }, [enabled, queries]);
  return live;
}

function isFigure(key: unknown): boolean {
  return typeof key === 'string' && /^\/api\/v1\/(?:summary|comparison|matrix)/.test(key);
}
