/** The list of the open data. */
import { z } from 'zod';
import { bilingual } from '../figure-query.ts';
import { attribution, licence } from '../open-data.ts';
import { openDatasets } from '../open-datasets.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

export const listOpenDatasets = route({
  path: '/api/v1/open-datasets',
  summary: `All open data: what each set is, its files and columns, under ${licence.name}.`,
  action: 'read-public',
  params: noParameters,
  query: noParameters,
  answer: {
    contentType: 'application/json',
    schema: z.object({
      licence: z.object({ name: z.string(), url: z.url() }),
      attribution: z.string(),
      datasets: z.array(
        z.object({
          id: z.string(),
          title: bilingual,
          about: bilingual,
          files: z.array(z.object({ format: z.enum(['CSV', 'JSON', 'PDF', 'XLSX']), path: z.string() })),
          columns: z.array(z.object({ name: z.string(), type: z.string(), meaning: bilingual })).optional(),
        }),
      ),
    }),
  },
  problems: [],
  handle: async () => ({ licence, attribution, datasets: openDatasets }),
});
