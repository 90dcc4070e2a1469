/** A monthly report as figures. */
import { route } from '../route.ts';
import { askedReport, reportQuery } from '../reports/report-query.ts';
import { reportSchema } from '../reports/report-schema.ts';
import { noParameters } from '../run-query.ts';

export const report = route({
  path: '/api/v1/reports/monthly',
  summary: 'A month of a province, ministry or vendor: availability, rank, causes, services, effort, what is asked again; incidents for those who may read of them.', // prettier-ignore
  action: 'read-public',
  params: noParameters,
  query: reportQuery,
  answer: { contentType: 'application/json', schema: reportSchema },
  problems: ['report-subject-not-found'],
  handle: askedReport,
});
