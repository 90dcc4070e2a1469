/**
 * The monthly report as a spreadsheet: a sheet a table, numbers as numbers. A text is written as a text, so that no spreadsheet takes what a
 * portal says for a formula.
 */
import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { failureCauses } from '../../results/figures/counts.ts';
import type { MonthlyReport } from './report-schema.ts';
import { type Language, type ReportWord, type Speaker, speaker } from './report-words.ts';
import { sayMethod } from './say-method.ts';

interface Column<Row> {
  readonly head: string;
  readonly width?: number;
  /** How its numbers are shown; without it as they are. */
  readonly format?: string | ((row: Row) => string | undefined);
  readonly of: (row: Row) => string | number | boolean | null | undefined;
}

const percent = '0.0%';
const oneDigit = '0.0';

export async function reportXlsx(report: MonthlyReport, language: Language): Promise<Buffer> {
  const speak = speaker(language);
  const { say } = speak;
  const name = { head: '', width: 52 };
  const sheets = [
    sheet('overview', speak, overview(report, speak), [
      { head: say('item'), width: 42, of: ([item]) => item },
      { head: say('value'), width: 60, of: ([, value]) => value, format: ([, , format]) => format },
    ]),
    sheet('service', speak, report.services, [
      { ...name, head: say('service'), of: (row) => row.name[language] },
      ...judgedColumns<MonthlyReport['services'][number]>(speak),
      ...failureCauses.map((cause) => ({
        head: speak.cause(cause),
        of: ({ causes }: MonthlyReport['services'][number]) => causes[cause],
      })),
      { head: say('screens'), format: oneDigit, of: ({ effort }) => effort?.screens },
      { head: say('again'), format: oneDigit, of: ({ effort }) => effort?.fieldsAskedAgain },
      { head: say('estimatedSeconds'), format: oneDigit, of: ({ effort }) => effort?.estimatedSeconds },
      { head: say('durationSeconds'), format: oneDigit, of: ({ effort }) => effort?.durationSeconds },
    ]),
    sheet('portal', speak, report.portals, [
      { ...name, head: say('portal'), of: (row) => row.name[language] },
      ...judgedColumns<MonthlyReport['portals'][number]>(speak),
      { head: say('grade'), of: ({ grade }) => grade },
      { head: say('gradePoints'), format: oneDigit, of: ({ points }) => points },
    ]),
    sheet('cause', speak, report.causes, [
      { ...name, head: say('cause'), of: ({ cause }) => speak.cause(cause) },
      { head: say('failed'), of: ({ runs }) => runs },
      { head: say('share'), format: percent, of: ({ share }) => share },
      { head: say('survey'), format: percent, of: ({ surveyShare }) => surveyShare },
      { head: say('who'), width: 44, of: ({ cause }) => speak.whoActs(cause) },
    ]),
    sheet('byDay', speak, report.days, [
      { head: say('day'), width: 12, of: ({ day }) => day },
      { head: say('ok'), of: ({ ok }) => ok },
      { head: say('failed'), of: ({ failed }) => failed },
      { head: say('share'), format: percent, of: ({ ok, failed }) => ok / (ok + failed) },
    ]),
    sheet('incident', speak, report.incidents ?? [], [
      { head: say('incident'), width: 90, of: ({ sentence }) => sentence[language] },
      { head: say('failed'), of: ({ failures }) => failures },
      { head: say('begin'), width: 18, of: ({ startedAt }) => speak.time(startedAt) },
      { head: say('end'), width: 18, of: ({ closedAt }) => (closedAt === null ? say('open') : speak.time(closedAt)) },
      { head: say('who'), width: 44, of: ({ whoActs }) => whoActs[language] },
    ]),
    sheet('again', speak, report.askedAgain.flatMap((row) => row.fields.map((field) => ({ ...row, field }))), [
      { ...name, head: say('portal'), of: (row) => row.name[language] },
      { head: say('service'), width: 52, of: ({ serviceName }) => serviceName[language] },
      { head: say('fields'), width: 40, of: ({ field }) => field },
      { head: say('seen'), width: 18, of: ({ at }) => speak.time(at) },
    ]),
    sheet('method', speak, sayMethod(report, speak), [{ head: say('method'), width: 120, of: (line) => line }]),
  ]; // prettier-ignore
  return writeExcelFile(sheets).toBuffer();
}

function sheet<Row>(title: ReportWord, { say }: Speaker, rows: readonly Row[], columns: readonly Column<Row>[]) {
  const heads: Cell[] = columns.map(({ head }) => ({ value: head, type: String, fontWeight: 'bold', wrap: true }));
  const cells = rows.map((row) =>
    columns.map(({ of, format }) => cellOf(of(row), typeof format === 'function' ? format(row) : format, say)),
  );
  return {
    sheet: say(title),
    data: [heads, ...cells],
    columns: columns.map(({ width = 14 }) => ({ width })),
    stickyRowsCount: 1,
  };
}

/** Unknown is an empty cell: no zero, and no word that a sum would stumble over. */
function cellOf(
  value: string | number | boolean | null | undefined,
  format: string | undefined,
  say: Speaker['say'],
): Cell {
  // prettier-ignore
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return { value: say(value ? 'yes' : 'no'), type: String };
  if (typeof value === 'string') return { value, type: String };
  return { value, type: Number, ...(format !== undefined && { format }) };
}

function judgedColumns<Row extends MonthlyReport['total']>({ say }: Speaker): readonly Column<Row>[] {
  return [
    { head: say('ok'), of: ({ ok }) => ok },
    { head: say('failed'), of: ({ failed }) => failed },
    { head: say('availability'), format: percent, of: ({ availability }) => availability },
    { head: say('low'), format: percent, of: ({ interval }) => interval?.low },
    { head: say('high'), format: percent, of: ({ interval }) => interval?.high },
    { head: say('enough'), of: ({ enough }) => enough },
    { head: say('stopped'), of: ({ stopped }) => stopped },
    { head: say('monitorFaults'), of: ({ monitorFaults }) => monitorFaults },
    { head: say('missed'), of: ({ missed }) => missed },
  ];
}

/** The figures of the first page, a line each: what a line means stands before it. */
function overview(
  report: MonthlyReport,
  speak: Speaker,
): readonly (readonly [item: string, value: string | number | null, format?: string])[] {
  const { say } = speak;
  const { subject, month, total, rank, peers, change, before, from, to } = report;
  return [
    [say('title', { month: speak.month(month) }), speak.subject(subject.kind, subject.name)],
    [say('begin'), speak.time(from)],
    [say('end'), speak.time(to)],
    [say('ok'), total.ok],
    [say('failed'), total.failed],
    [say('availability'), total.availability, percent],
    [say('low'), total.interval?.low ?? null, percent],
    [say('high'), total.interval?.high ?? null, percent],
    [say('enough'), say(total.enough ? 'yes' : 'no')],
    [say('rankBest'), rank?.best ?? null],
    [say('rankWorst'), rank?.worst ?? null],
    [say('peers', { kind: say(subject.kind) }), peers.availability, percent],
    [say('ranked', { kind: say(subject.kind) }), peers.ranked],
    [say('againstBefore', { month: speak.month(before.month) }), before.availability, percent],
    [say('change'), change?.difference ?? null, percent],
    [`${say('change')}: ${say('low')}`, change?.low ?? null, percent],
    [`${say('change')}: ${say('high')}`, change?.high ?? null, percent],
    [say('stopped'), total.stopped],
    [say('monitorFaults'), total.monitorFaults],
    [say('missed'), total.missed],
  ];
}
