/** Before and after a moment, side by side: a release, a new rule, a repair. */
import { z } from 'zod';
import { dimensions } from '../../results/figures/compare.ts';
import { type Judged, judgeCounts, leastRuns } from '../../results/figures/judge-counts.ts';
import { changeAnswer, changeBetween } from '../change-between.ts';
import { compareGroups } from '../compare-groups.ts';
import { bilingual, figureFilterQuery, judgedAnswer, tellJudged, tellWindow, windowAnswer } from '../figure-query.ts';
import { Problem } from '../problems.ts';
import { route } from '../route.ts';
import { moment, noParameters } from '../run-query.ts';

const dayMs = 24 * 3_600_000;
const judged = z.object(judgedAnswer);

export const beforeAfter = route({
  path: '/api/v1/before-after',
  summary: 'Availability in the days before and after a moment, with the interval of the difference.',
  action: 'read-public',
  params: noParameters,
  query: z.strictObject({
    by: z.enum(dimensions).describe('What stands side by side.'),
    at: moment.describe('The moment: days before it are set beside days after it.'),
    days: z.coerce.number().int().min(1).max(180).default(14).describe('How many days on each side.'),
    ...figureFilterQuery,
  }),
  answer: {
    contentType: 'application/json',
    schema: z.object({
      by: z.enum(dimensions),
      leastRuns: z.int(),
      before: z.object(windowAnswer),
      after: z.object(windowAnswer),
      total: z.object({ before: judged, after: judged, change: changeAnswer }),
      rows: z.array(
        z.object({ key: z.string(), name: bilingual, before: judged, after: judged, change: changeAnswer }),
      ),
    }),
  },
  problems: [],
  async handle({ deps, query: { by, at, days, ...filter } }) {
    const now = deps.clock();
    if (at >= now) throw new Problem('invalid-parameters', 'at: must be past.', [{ parameter: 'at', problem: 'must be past' }]); // prettier-ignore
    const end = new Date(Math.min(at.getTime() + days * dayMs, now.getTime()));
    const [before, after] = await Promise.all([
      compareGroups(deps, by, { from: new Date(at.getTime() - days * dayMs), to: at }, filter, 'runs'),
      compareGroups(deps, by, { from: at, to: end }, filter, 'runs'),
    ]);
    const nothing = judgeCounts([], 'runs');
    const beforeOf = new Map(before.rows.map((row) => [row.key, row]));
    const afterOf = new Map(after.rows.map((row) => [row.key, row]));
    const rows = [...new Map([...before.rows, ...after.rows].map(({ key, name }) => [key, name]))];
    return {
      by,
      leastRuns,
      before: tellWindow(before.window),
      after: tellWindow(after.window),
      total: besides(judgeCounts(before.rows, 'runs'), judgeCounts(after.rows, 'runs')),
      rows: rows.map(([key, name]) => ({ key, name, ...besides(beforeOf.get(key) ?? nothing, afterOf.get(key) ?? nothing) })), // prettier-ignore
    };
  },
});

function besides(before: Judged, after: Judged) {
  return { before: tellJudged(before), after: tellJudged(after), change: changeBetween(before, after) };
}
