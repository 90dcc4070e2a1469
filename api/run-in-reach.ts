import type { RunRecord } from '../diagnosis/run-record.ts';
import { getRun } from '../results/get-run.ts';
import { isWithin, type Reach } from './access/policy.ts';
import type { AppDeps } from './app-deps.ts';
import { Problem } from './problems.ts';

/** @throws {Problem} `run-not-found` where there is no such run, and alike where it is not his who asks */
export async function runInReach({ database }: AppDeps, runId: string, reach: Reach): Promise<RunRecord> {
  const record = await getRun(database, runId);
  if (record === null || !isWithin(reach, record)) throw new Problem('run-not-found');
  return record;
}
