/** Whether the process is alive: nothing is asked but itself. */
import { z } from 'zod';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

export const health = route({
  path: '/healthz',
  summary: 'Whether the api process is alive.',
  action: 'read-public',
  params: noParameters,
  query: noParameters,
  answer: { contentType: 'application/json', schema: z.object({ status: z.literal('ok') }) },
  problems: [],
  handle: async () => ({ status: 'ok' }),
});
