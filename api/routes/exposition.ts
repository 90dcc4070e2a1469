/** Metrics for Prometheus. */
import { z } from 'zod';
import { countedProbeSchema } from '../../diagnosis/run-result.ts';
import { showControlProbes } from '../../metrics/show-control-probes.ts';
import { inTime } from '../in-time.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

export const exposition = route({
  path: '/metrics',
  summary: 'Metrics in the text exposition format of Prometheus.',
  action: 'read-public',
  params: noParameters,
  query: noParameters,
  answer: { contentType: 'text/plain' },
  problems: [],
  async handle({ deps: { metrics, askQueue }, response }) {
    // A Redis that is away must not take the page away with it: that it is away is one of the figures.
    const figures = await inTime(askQueue(), 2_000).catch(() => null);
    metrics.set('congdan_queue_up', {}, figures === null ? 0 : 1);
    metrics.clear('congdan_queue_jobs');
    for (const [queue, states] of Object.entries(figures?.jobs ?? {})) {
      for (const [state, jobs] of Object.entries(states)) metrics.set('congdan_queue_jobs', { queue, state }, jobs);
    }
    if (figures !== null) metrics.set('congdan_queue_workers', {}, figures.workers);
    for (const [portal, left] of figures?.probes ?? []) {
      // Those of a worker of another version that cannot be read are passed over: the next minute brings others.
      const probes = z.array(countedProbeSchema).safeParse(left);
      if (probes.success) showControlProbes(metrics, portal, probes.data);
    }
    response.type(metrics.contentType).send(await metrics.render());
  },
});
