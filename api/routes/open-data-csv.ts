/** Open data as a table. */
import { stringify } from 'csv-stringify/sync';
import { countDays } from '../../results/figures/count-days.ts';
import { windowOf } from '../figure-query.ts';
import { licence, mostOpenDays, openColumns, openDataQuery } from '../open-data.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

export const openDataCsv = route({
  path: '/api/v1/open-data.csv',
  summary: `Results by day, service and portal as CSV (RFC 4180) under ${licence.name}; /api/v1/open-data says what the columns mean.`,
  action: 'read-public',
  params: noParameters,
  query: openDataQuery,
  answer: { contentType: 'text/csv' },
  problems: [],
  async handle({ deps, query, response }) {
    const { days } = await countDays(deps.database, windowOf(query, deps.clock(), mostOpenDays));
    const lines = days.map((row) => Object.values(openColumns).map(({ of }) => of(row)));
    // RFC 8288 and RFC 4946: where the licence stands, and what describes the columns.
    response.setHeader('Link', `<${licence.url}>; rel="license", </api/v1/open-data>; rel="describedby"`);
    response.type('text/csv').setHeader('Content-Disposition', 'attachment; filename="congdan-open-data.csv"');
    response.send(stringify([Object.keys(openColumns), ...lines], { escape_formulas: true, record_delimiter: '\r\n' }));
  },
});
