/** Stored runs judged by the rules of today, read from a running api: where their files lie is its matter. */
import { z } from 'zod';
import { judge } from '../diagnosis/diagnose.ts';
import { readRunSignals, UnreadableSignals } from '../diagnosis/read-run-signals.ts';
import { runRecordSchema, type RunRecord } from '../diagnosis/run-record.ts';
import type { Verdict } from '../diagnosis/verdict.ts';
import { BadArguments } from './bad-arguments.ts';

export interface JudgedAgain {
  readonly runId: string;
  /** `cause/detail`, `monitor-fault/kind`, or `nothing`: as it was judged then, before any dispute was decided. */
  readonly was: string;
  /** The same by today's rules; null: its signals are not there any more, or cannot be read. */
  readonly now: string | null;
}

export interface RunsWanted {
  /** Address of the api, e.g. http://127.0.0.1:8080. */
  readonly api: string;
  readonly from: Date;
  /** Sent as a bearer token. */
  readonly token: string | undefined;
}

const pageSchema = z.object({ runs: z.array(runRecordSchema), nextCursor: z.string().nullable() });

/**
 * Every run since `from` that did not end well, newest first.
 * @throws {BadArguments} the api cannot be reached, or does not let one in
 */
export async function* judgeAgain({ api, from, token }: RunsWanted): AsyncGenerator<JudgedAgain> {
  for (const outcome of ['failed', 'monitor-fault']) {
    let cursor: string | null = null;
    do {
      const query = new URLSearchParams({ from: from.toISOString(), outcome, limit: '200', ...(cursor && { cursor }) });
      const page = pageSchema.parse(await (await ask(`/api/v1/runs?${query}`)).json());
      for (const record of page.runs) yield { runId: record.runId, was: wasOf(record), now: await nowOf(record.runId) };
      cursor = page.nextCursor;
    } while (cursor !== null);
  }

  async function nowOf(runId: string): Promise<string | null> {
    const answer = await ask(`/api/v1/runs/${encodeURIComponent(runId)}/signals`, [404]);
    if (answer.status === 404) return null;
    try {
      return nameOf(judge(readRunSignals(await answer.text(), runId)));
    } catch (error) {
      if (error instanceof UnreadableSignals) return null;
      throw error;
    }
  }

  /** Waits as long as the api says when it was asked too often. */
  async function ask(path: string, expected: readonly number[] = []): Promise<Response> {
    for (;;) {
      const answer = await fetch(new URL(path, api), {
        headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
        redirect: 'error',
      }).catch((error: unknown) => {
        throw new BadArguments([
          `${api} cannot be reached (${reasonOf(error)}): start it with \`npm start\`, or give another address with --api.`,
        ]);
      });
      if (answer.ok || expected.includes(answer.status)) return answer;
      if (answer.status !== 429)
        throw new BadArguments([
          `${api} answered ${path.replace(/\?.*/, '')} with ${answer.status}: set CONGDAN_TOKEN to a token that may read runs and evidence.`,
        ]);
      await new Promise((resolve) => setTimeout(resolve, 1_000 * Number(answer.headers.get('retry-after') ?? 1)));
    }
  }
}

function wasOf({ correction, outcome, diagnosis, monitorFault }: RunRecord): string {
  if (correction !== undefined) return nameOf({ diagnosis: correction.was.diagnosis, monitorFault: null });
  return nameOf({ diagnosis, monitorFault: outcome === 'monitor-fault' ? monitorFault : null });
}

function nameOf({ diagnosis, monitorFault }: Pick<Verdict, 'diagnosis' | 'monitorFault'>): string {
  if (monitorFault !== null) return `monitor-fault/${monitorFault.kind}`;
  return diagnosis === null ? 'nothing' : `${diagnosis.cause ?? 'inconclusive'}/${diagnosis.detail}`;
}

function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? cause.message) : message;
}
