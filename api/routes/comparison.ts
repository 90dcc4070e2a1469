/** Who serves its citizens, side by side. */
import { z } from 'zod';
import { dimensions } from '../../results/figures/compare.ts';
import { leastRuns } from '../../results/figures/judge-counts.ts';
import { compareGroups } from '../compare-groups.ts';
import { bilingual, causesAnswer, figureFilterQuery, judgedAnswer, tellJudged, tellWindow, windowAnswer, windowOf, windowQuery } from '../figure-query.ts'; // prettier-ignore
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

export const comparisonQuery = z.strictObject({
  by: z.enum(dimensions).describe('What stands side by side. Without a key (a portal of unknown vendor) runs are left out, and counted in `leftOut`.'), // prettier-ignore
  ...windowQuery,
  ...figureFilterQuery,
  weighting: z
    .enum(['runs', 'services'])
    .default('runs')
    .describe('runs: ok / (ok + failed). services: each service counts the same; docs/comparison.md has the formula.'),
});

export const comparison = route({
  path: '/api/v1/comparison',
  summary:
    'Availability side by side, with 95 % intervals, ranges of ranks, causes and days; what has too few runs is not ranked.',
  action: 'read-public',
  params: noParameters,
  query: comparisonQuery,
  answer: {
    contentType: 'application/json',
    schema: z.object({
      by: z.enum(dimensions),
      ...windowAnswer,
      weighting: z.enum(['runs', 'services']),
      leastRuns: z.int().describe('So many runs that ended well or failed make `enough`.'),
      leftOut: z.int().describe('Runs that ended well or failed of which nobody knows where they belong.'),
      rows: z.array(
        z.object({
          key: z.string(),
          name: bilingual,
          ...judgedAnswer,
          rank: z.object({ best: z.int(), worst: z.int() }).nullable().describe('Behind are only those whose whole interval lies below.'), // prettier-ignore
          causes: causesAnswer,
          days: z.array(z.object({ day: z.iso.date(), ok: z.int(), failed: z.int() })).describe('Days of Viet Nam.'),
        }),
      ),
    }),
  },
  problems: [],
  async handle({ deps, query: { by, from, to, weighting, ...filter } }) {
    const asked = windowOf({ from, to }, deps.clock());
    const { window, rows, leftOut } = await compareGroups(deps, by, asked, filter, weighting);
    return {
      by,
      ...tellWindow(window),
      weighting,
      leastRuns,
      leftOut,
      rows: rows.map((row) => ({ key: row.key, name: row.name, ...tellJudged(row), rank: row.rank, causes: row.causes, days: row.days })), // prettier-ignore
    };
  },
});
