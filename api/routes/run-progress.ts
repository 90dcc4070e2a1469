/** Where a run is that has no record yet: it waits, or the citizen is on his way. */
import { z } from 'zod';
import { getRun } from '../../results/get-run.ts';
import { isWithin } from '../access/policy.ts';
import { readRunId } from '../cells.ts';
import { inTime } from '../in-time.ts';
import { Problem } from '../problems.ts';
import { route } from '../route.ts';
import { noParameters, runIdParameter } from '../run-query.ts';

const step = z.object({ at: z.iso.datetime(), stage: z.string().nullable(), words: z.string().nullable() });

export const runProgress = route({
  path: '/api/v1/runs/:runId/progress',
  summary: 'Where a run is: waiting, running with the steps so far, or recorded.',
  action: 'read-runs',
  params: runIdParameter,
  query: noParameters,
  answer: {
    contentType: 'application/json',
    schema: z.object({
      state: z.enum(['waiting', 'running', 'recorded']),
      service: z.string(),
      portal: z.string(),
      device: z.string(),
      network: z.string(),
      since: z.iso.datetime().nullable().describe('When it began; null: it has not.'),
      steps: z.array(step).describe('What the citizen did, in his words, as far as this process heard of it.'),
    }),
  },
  problems: ['run-not-found', 'queue-unavailable'],
  async handle({ deps, reach, params: { runId } }) {
    const record = await getRun(deps.database, runId);
    const cell = record ?? readRunId(runId);
    if (cell === null || !isWithin(reach, { ...record, runId, portal: cell.portal }))
      throw new Problem('run-not-found');
    const { service, portal, device, network } = cell;
    const told = { service, portal, device, network };
    if (record !== null) return { state: 'recorded', ...told, since: record.startedAt, steps: [] };
    const under = deps.events.progressOf(runId);
    if (under !== null) return { state: 'running', ...told, ...under };
    const state = await inTime(deps.runsByHand.stateOf(runId), 2_000).catch(() => {
      throw new Problem('queue-unavailable');
    });
    if (state === null) throw new Problem('run-not-found');
    // Ended, and the result is on its way to be recorded.
    return { state: state === 'waiting' ? 'waiting' : 'running', ...told, since: null, steps: [] };
  },
});
