/** Every service in every province. */
import { z } from 'zod';
import { provinces } from '../../journeys/portals/provinces.ts';
import { nothingCounted } from '../../results/figures/counts.ts';
import { judgeCounts } from '../../results/figures/judge-counts.ts';
import { countMatrix } from '../../results/figures/matrix.ts';
import {
  bilingual,
  judgedAnswer,
  tellJudged,
  tellWindow,
  windowAnswer,
  windowOf,
  windowQuery,
} from '../figure-query.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

export const matrix = route({
  path: '/api/v1/matrix',
  summary: 'Availability of every service in every province, also where nobody tried.',
  action: 'read-public',
  params: noParameters,
  query: z.strictObject(windowQuery),
  answer: {
    contentType: 'application/json',
    schema: z.object({
      ...windowAnswer,
      services: z.array(z.object({ id: z.string(), name: bilingual })),
      provinces: z.array(z.object({ code: z.string(), name: bilingual, portals: z.int().describe('How many of its portals are watched.') })), // prettier-ignore
      cells: z.array(z.object({ service: z.string(), province: z.string(), ...judgedAnswer })),
    }),
  },
  problems: [],
  async handle({ deps, query }) {
    const { window, cells } = await countMatrix(deps.database, windowOf(query, deps.clock()));
    const of = new Map(cells.map((counts) => [`${counts.service} ${counts.province}`, counts]));
    return {
      ...tellWindow(window),
      services: deps.services.map(({ id, name }) => ({ id, name })),
      provinces: provinces.map(({ code, name, nameEn }) => ({
        code,
        name: { vi: name, en: nameEn },
        portals: deps.portals.filter(({ province }) => province === code).length,
      })),
      cells: deps.services.flatMap(({ id }) =>
        provinces.map(({ code }) => ({
          service: id,
          province: code,
          ...tellJudged(judgeCounts([of.get(`${id} ${code}`) ?? nothingCounted], 'runs')),
        })),
      ),
    };
  },
});
