/** The parameters of a monthly report, alike for its three forms. */
import { z } from 'zod';
import { reachOf } from '../access/policy.ts';
import type { Asked } from '../route.ts';
import { Problem } from '../problems.ts';
import { monthWindow } from './month-window.ts';
import { monthlyReport } from './monthly-report.ts';
import type { MonthlyReport } from './report-schema.ts';
import { reportSubject, subjectKinds } from './report-subject.ts';
import { languages } from './report-words.ts';

export const reportQuery = z.strictObject({
  subject: z
    .enum(subjectKinds)
    .describe('What it is about: a province, a ministry (or the national portal), a vendor.'),
  key: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_.-]{0,99}$/i, 'must be the code of a province, the id of a portal or the slug of a vendor')
    .describe('Code of the province, id of the portal, or vendor.'),
  month: z
    .string()
    .regex(/^2\d{3}-(0[1-9]|1[0-2])$/, 'must be a month like 2026-10')
    .describe('Calendar month of Viet Nam, `2026-10`.'),
});

export const printedReportQuery = z.strictObject({ ...reportQuery.shape, language: z.enum(languages).default('vi') });

type Query = z.output<typeof reportQuery>;

/** The report that was asked for, as far as whoever asks may read: its incidents follow the policy of incidents. @throws {Problem} */
export async function askedReport({
  deps,
  who,
  query,
}: Pick<Asked<unknown, Query, unknown>, 'deps' | 'who' | 'query'>): Promise<MonthlyReport> {
  // prettier-ignore
  const subject = reportSubject(query.subject, query.key, deps);
  if (subject === undefined) throw new Problem('report-subject-not-found');
  const now = deps.clock();
  if (monthWindow(query.month).from >= now)
    throw new Problem('invalid-parameters', 'month: must have begun.', [{ parameter: 'month', problem: 'must have begun' }]); // prettier-ignore
  return monthlyReport(deps, subject, query.month, reachOf(who, 'read-incidents', deps.portals), now);
}

/** `congdan-province-48-2026-10.pdf`: what it is, also in a folder of many. */
export function reportFileName({ subject, month }: MonthlyReport, ending: 'pdf' | 'xlsx'): string {
  return `congdan-${subject.kind}-${subject.key}-${month}.${ending}`;
}
