/** How the journeys get on, for people: a live list on a terminal, a line for each that ended elsewhere. */
import { Listr, type ListrTaskWrapper, type DefaultRenderer, type SimpleRenderer } from 'listr2';
import type { RunRecord } from '../diagnosis/run-record.ts';

export interface Progress {
  began(runId: string): void;
  at(runId: string, stage: string, words: string): void;
  ended(record: RunRecord): void;
  close(): void;
}

interface Shown {
  readonly runId: string;
  readonly service: string;
  readonly portal: string;
}

export function showProgress(runs: readonly Shown[]): Progress {
  return process.stdout.isTTY ? liveList(runs) : plainLines(runs.length);
}

export function outcomeWords(record: RunRecord): string {
  const seconds = `${(record.durationMs / 1_000).toFixed(1)} s`;
  if (record.outcome === 'failed')
    return `failed: ${record.diagnosis?.cause ?? 'inconclusive'}/${record.diagnosis?.detail ?? '-'} in ${record.failedStage ?? '-'}, ${seconds}`;
  if (record.outcome === 'monitor-fault') return `monitor fault: ${record.monitorFault?.kind ?? '-'}, ${seconds}`;
  return `${record.outcome}, ${seconds}`;
}

function plainLines(total: number): Progress {
  let ended = 0;
  return {
    began: () => undefined,
    at: () => undefined,
    ended(record) {
      ended += 1;
      process.stdout.write(
        `${String(ended).padStart(String(total).length)}/${total} ${record.service} at ${record.portal}: ${outcomeWords(record)}\n`,
      );
    },
    close: () => undefined,
  };
}

function liveList(runs: readonly Shown[]): Progress {
  type Task = ListrTaskWrapper<undefined, typeof DefaultRenderer, typeof SimpleRenderer>;
  const ends = new Map<string, PromiseWithResolvers<RunRecord>>(
    runs.map(({ runId }) => [runId, Promise.withResolvers<RunRecord>()]),
  );
  const shown = new Map<string, Task>();
  const title = (run: Shown, words: string): string => `${run.service.padEnd(28)} ${words}`;
  const byId = new Map(runs.map((run) => [run.runId, run]));
  const retitle = (runId: string, words: string): void => {
    const task = shown.get(runId);
    const run = byId.get(runId);
    if (task && run) task.title = title(run, words);
  };
  const list = new Listr(
    runs.map((run) => ({
      title: title(run, 'waiting'),
      task: async (_context: undefined, task: Task) => {
        shown.set(run.runId, task);
        const record = await ends.get(run.runId)?.promise;
        if (!record) return;
        task.title = title(run, outcomeWords(record));
        if (record.outcome === 'failed' || record.outcome === 'monitor-fault') throw new Error(task.title);
      },
    })),
    { concurrent: true, exitOnError: false, rendererOptions: { collapseErrors: false, showErrorMessage: false } },
  );
  void list.run();
  return {
    began: (runId) => retitle(runId, 'begins'),
    at: (runId, stage, words) =>
      retitle(runId, `${stage}${words ? ` · ${words}` : ''}`.slice(0, Math.max(20, process.stdout.columns - 36))),
    ended: (record) => ends.get(record.runId)?.resolve(record),
    close: () => undefined,
  };
}
