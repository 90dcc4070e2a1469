/** A monthly report to print and hand on. */
import { printInTurn } from '../reports/print-in-turn.ts';
import { askedReport, printedReportQuery, reportFileName } from '../reports/report-query.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

export const reportAsPdf = route({
  path: '/api/v1/reports/monthly.pdf',
  summary: 'A monthly report as PDF, in Vietnamese unless told.',
  action: 'read-public',
  params: noParameters,
  query: printedReportQuery,
  answer: { contentType: 'application/pdf' },
  problems: ['report-subject-not-found', 'too-many-reports'],
  async handle(asked) {
    const report = await askedReport(asked);
    const { deps, query, response } = asked;
    const pdf = await printInTurn({ report, language: query.language, now: deps.clock() });
    response.type('application/pdf').attachment(reportFileName(report, 'pdf')).send(pdf);
  },
});
