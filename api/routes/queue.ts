/** How the work goes: what waits, and who does it. */
import { z } from 'zod';
import { inTime } from '../in-time.ts';
import { Problem } from '../problems.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

export const queue = route({
  path: '/api/v1/queue',
  summary: 'What waits and runs in the queues, and the workers that were heard of in the last seconds.',
  action: 'read-health',
  params: noParameters,
  query: noParameters,
  answer: {
    contentType: 'application/json',
    schema: z.object({
      jobs: z.record(z.string(), z.record(z.string(), z.int())).describe('Jobs by queue and state.'),
      workers: z.array(
        z.object({
          id: z.string(),
          place: z.string().describe('Province and access network, as `48-vnpt`.'),
          version: z.string(),
          concurrency: z.int(),
          running: z.int(),
          setAside: z.string().nullable().describe('Why it takes no runs at present; null: it takes them.'),
        }),
      ),
    }),
  },
  problems: ['queue-unavailable'],
  async handle({ deps }) {
    const figures = await inTime(deps.askQueue(), 2_000).catch(() => {
      throw new Problem('queue-unavailable');
    });
    return {
      jobs: figures.jobs,
      workers: figures.workerStates.map(({ id, place, version, concurrency, running, setAside }) => ({
        id,
        place,
        version,
        concurrency,
        running: running.length,
        setAside: setAside?.words ?? null,
      })),
    };
  },
});
