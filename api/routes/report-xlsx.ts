/** A monthly report as a spreadsheet. */
import { askedReport, printedReportQuery, reportFileName } from '../reports/report-query.ts';
import { reportXlsx } from '../reports/report-xlsx.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const reportAsXlsx = route({
  path: '/api/v1/reports/monthly.xlsx',
  summary: 'A monthly report as a spreadsheet (Office Open XML): a sheet a table, texts never formulas.',
  action: 'read-public',
  params: noParameters,
  query: printedReportQuery,
  answer: { contentType },
  problems: ['report-subject-not-found'],
  async handle(asked) {
    const report = await askedReport(asked);
    const xlsx = await reportXlsx(report, asked.query.language);
    asked.response.type(contentType).attachment(reportFileName(report, 'xlsx')).send(xlsx);
  },
});
