/** Whether the schedule is kept: how late journeys begin, and which slots nobody served. */
import { z } from 'zod';
import { lateness as latenessOf, type LatenessSpan } from '../../results/lateness.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

const spanMs = 30 * 60_000;
const spans = 12;

const spanAnswer = z.object({
  from: z.iso.datetime(),
  runs: z.int().describe('Runs of slots that were due then.'),
  medianSeconds: z.number().nullable().describe('From the slot to the start; null: there was no run.'),
  p95Seconds: z.number().nullable(),
  missed: z.int().describe('Slots in which nobody tried.'),
});

export const lateness = route({
  path: '/api/v1/lateness',
  summary: 'How late journeys began after their slots, over the last six hours and by half hours.',
  action: 'read-health',
  params: noParameters,
  query: noParameters,
  answer: {
    contentType: 'application/json',
    schema: z.object({ to: z.iso.datetime(), total: spanAnswer, spans: z.array(spanAnswer) }),
  },
  problems: [],
  async handle({ deps }) {
    // Whole half hours, but for the one that is going on.
    const now = deps.clock().getTime();
    const from = new Date((Math.floor(now / spanMs) - spans + 1) * spanMs);
    const to = new Date(from.getTime() + spans * spanMs);
    const { total, spans: told } = await latenessOf(deps.database, { from, to, spanMs });
    return { to: to.toISOString(), total: tell(total), spans: told.map(tell) };
  },
});

const tell = ({ from, ...span }: LatenessSpan) => ({ from: from.toISOString(), ...span });
