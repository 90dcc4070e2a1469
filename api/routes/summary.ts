/** The figures at a glance. */
import { z } from 'zod';
import { summarise } from '../../results/figures/summarise.ts';
import { countMissedSlots } from '../../results/missed-slots.ts';
import { wholeHour } from '../figure-query.ts';
import { route } from '../route.ts';
import { noParameters, runFilterQuery } from '../run-query.ts';

const figures = z.object({
  ok: z.int(),
  failed: z.int(),
  stopped: z.int(),
  monitorFaults: z.int(),
  availability: z.number().nullable(),
  interval: z.object({ low: z.number(), high: z.number() }).nullable(),
});
const groups = z.array(z.object({ group: z.string().nullable(), runs: z.int() }));

export const summary = route({
  path: '/api/v1/summary',
  summary:
    'Availability with its 95 % interval, failures by cause and stage, monitor faults and missed slots; of the last 24 hours unless told, from that hour on.',
  action: 'read-public',
  params: noParameters,
  query: z.strictObject(runFilterQuery),
  answer: {
    contentType: 'application/json',
    schema: z.object({
      from: z.iso.datetime(),
      to: z.iso.datetime().nullable(),
      total: figures,
      byService: z.array(figures.extend({ group: z.string().nullable() })),
      byPortal: z.array(figures.extend({ group: z.string().nullable() })),
      failuresByCause: groups,
      failuresByStage: groups,
      monitorFaultsByKind: groups,
      missed: z.array(z.object({ portal: z.string(), missed: z.int() })),
    }),
  },
  problems: [],
  async handle({ deps: { database, clock }, query }) {
    const from = query.from ?? wholeHour(new Date(clock().getTime() - 24 * 3_600_000));
    const [figures, missed] = await Promise.all([
      summarise(database, { ...query, from }),
      countMissedSlots(database, from),
    ]);
    return { from: from.toISOString(), to: query.to?.toISOString() ?? null, ...figures, missed };
  },
});
