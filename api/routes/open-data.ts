/** Open data: aggregates that anybody may use and pass on. */
import { z } from 'zod';
import { countDays } from '../../results/figures/count-days.ts';
import { tellWindow, windowAnswer, windowOf } from '../figure-query.ts';
import { attribution, licence, mostOpenDays, openColumns, openDataQuery } from '../open-data.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

export const openData = route({
  path: '/api/v1/open-data',
  summary: `Results by day, service and portal under ${licence.name}, with the meaning of each column; at most ${mostOpenDays} days at once.`,
  action: 'read-public',
  params: noParameters,
  query: openDataQuery,
  answer: {
    contentType: 'application/json',
    schema: z.object({
      ...windowAnswer,
      licence: z.object({ name: z.string(), url: z.url() }),
      attribution: z.string(),
      columns: z.array(
        z.object({ name: z.string(), type: z.enum(['date', 'string', 'integer']), description: z.string() }),
      ),
      rows: z.array(z.array(z.union([z.string(), z.number()]))).describe('Values in the order of the columns.'),
    }),
  },
  problems: [],
  async handle({ deps, query }) {
    const { window, days } = await countDays(deps.database, windowOf(query, deps.clock(), mostOpenDays));
    return {
      ...tellWindow(window),
      licence,
      attribution,
      columns: Object.entries(openColumns).map(([name, { type, meaning }]) => ({
        name,
        type,
        description: meaning.en,
      })),
      rows: days.map((row) => Object.values(openColumns).map(({ of }) => of(row))),
    };
  },
});
