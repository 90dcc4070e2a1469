/** The services that are watched. */
import { z } from 'zod';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

const bilingual = z.object({ vi: z.string(), en: z.string() });

export const services = route({
  path: '/api/v1/services',
  summary: 'The services of the catalogue, in its order.',
  action: 'read-public',
  params: noParameters,
  query: noParameters,
  answer: {
    contentType: 'application/json',
    schema: z.object({
      services: z.array(
        z.object({
          id: z.string(),
          number: z.int(),
          name: bilingual,
          filing: z.enum(['file', 'payment']),
          online: z.enum(['full', 'partial']),
        }),
      ),
    }),
  },
  problems: [],
  handle: async ({ deps }) => ({
    services: deps.services.map(({ id, number, name, filing, online }) => ({ id, number, name, filing, online })),
  }),
});
