/** The comparison as a table for a spreadsheet. */
import { stringify } from 'csv-stringify/sync';
import { failureCauses } from '../../results/figures/counts.ts';
import { type ComparedGroup, compareGroups } from '../compare-groups.ts';
import { windowOf } from '../figure-query.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';
import { comparisonQuery } from './comparison.ts';

const columns: Readonly<Record<string, (row: ComparedGroup) => unknown>> = {
  key: ({ key }) => key,
  nameVi: ({ name }) => name.vi,
  nameEn: ({ name }) => name.en,
  ok: ({ ok }) => ok,
  failed: ({ failed }) => failed,
  stopped: ({ stopped }) => stopped,
  monitorFaults: ({ monitorFaults }) => monitorFaults,
  missed: ({ missed }) => missed,
  availability: ({ availability }) => availability,
  low: ({ interval }) => interval?.low,
  high: ({ interval }) => interval?.high,
  enough: ({ enough }) => String(enough),
  rankBest: ({ rank }) => rank?.best,
  rankWorst: ({ rank }) => rank?.worst,
  ...Object.fromEntries(failureCauses.map((cause) => [`cause:${cause}`, ({ causes }: ComparedGroup) => causes[cause]])),
};

export const comparisonCsv = route({
  path: '/api/v1/comparison.csv',
  summary:
    'The comparison as CSV (RFC 4180). A text that a spreadsheet would take for a formula begins with an apostrophe.',
  action: 'read-public',
  params: noParameters,
  query: comparisonQuery,
  answer: { contentType: 'text/csv' },
  problems: [],
  async handle({ deps, query: { by, from, to, weighting, ...filter }, response }) {
    const { rows } = await compareGroups(deps, by, windowOf({ from, to }, deps.clock()), filter, weighting);
    const lines = rows.map((row) => Object.values(columns).map((of) => of(row)));
    response.type('text/csv').setHeader('Content-Disposition', `attachment; filename="comparison-by-${by}.csv"`);
    response.send(stringify([Object.keys(columns), ...lines], { escape_formulas: true, record_delimiter: '\r\n' }));
  },
});
