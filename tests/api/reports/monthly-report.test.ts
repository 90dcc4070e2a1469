/** The monthly report over the real app: what it says, and that PDF and spreadsheet say the same as the API. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MonthlyReport } from '../../../api/reports/report-schema.ts';
import { reportWords } from '../../../api/reports/report-words.ts';
import { portalProfileSchema } from '../../../journeys/portals/profile.ts';
import { keepPortals } from '../../../results/keep-portals.ts';
import { recordIncidents } from '../../../results/record-incidents.ts';
import { readPdf } from '../../fixtures/read-pdf.ts';
import { readXlsx } from '../../fixtures/read-xlsx.ts';
import { type RunSketch, runRecord } from '../../fixtures/run-records.ts';
import { removeFolder, startTestApp, testPortals, type TestApp } from '../../fixtures/test-app.ts';

/** A vendor whose portal has markup and 300 letters in its name. */
const longName = `<b>Cổng</b> ${'rất dài '.repeat(36)}`.trim();
const portals = [
  ...testPortals,
  portalProfileSchema.parse({ id: 'dvc-long', name: longName, baseUrl: 'http://127.0.0.1:1/', province: '01', vendor: 'long' }), // prettier-ignore
];

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ portals });
  await keepPortals(app.database, portals);
  const october: readonly (readonly [number, RunSketch])[] = [
    [40, {}],
    [10, { outcome: 'failed', cause: 'payment', failedStage: 'payment' }],
    [31, { service: 'passport' }],
    [5, { service: 'marriage-registration', outcome: 'failed', cause: null }],
    [3, { outcome: 'monitor-fault' }],
  ];
  const at = (day: string) => ({ startedAt: `2026-10-${day}T05:00:00.000Z` });
  const runs: RunSketch[] = october.flatMap(([times, sketch]) => Array.from({ length: times }, (_, place) => ({ ...at(place % 2 === 0 ? '03' : '07'), ...sketch }))); // prettier-ignore
  runs.push(...Array.from({ length: 60 }, () => ({ startedAt: '2026-09-15T05:00:00.000Z' })));
  // The month is Viet Nam's: the last minute of September there, and the first of November.
  runs.push({ startedAt: '2026-09-30T16:59:00.000Z', outcome: 'failed' }, { startedAt: '2026-10-31T17:00:00.000Z', outcome: 'failed' }); // prettier-ignore
  for (const sketch of runs) {
    const record = runRecord(sketch);
    await app.recorder.record(record.runId, { record });
  }
  const again = { field: 'requester.id-number', declared: true, required: true, heldByState: true, prefilled: false };
  const asked = [{ ...again, label: '=HYPERLINK("http://evil.example")' }, { ...again, label: 'Họ và tên', prefilled: true }]; // prettier-ignore
  const record = runRecord({ runId: 'asked', ...at('09') });
  await app.recorder.record('asked', { record, asked });
  const began = new Date('2026-10-07T05:00:00Z');
  const failed = runRecord({ runId: 'of-incident', outcome: 'failed', cause: 'payment', ...at('07') });
  await app.recorder.record('of-incident', { record: failed });
  const incident = { id: 'incident', factor: { kind: 'payment-provider' as const, id: 'napas' }, indistinguishable: [], cause: 'payment' as const, causeShare: 1, failureRate: 1, startedAt: began, openedAt: began, lastFailureAt: began, closedAt: new Date('2026-10-07T06:00:00Z'), closedBecause: 'healthy' as const }; // prettier-ignore
  await recordIncidents(app.database, began, () => ({ opened: [{ incident, failedRunIds: ['of-incident'] }], updated: [], closed: [] })); // prettier-ignore
}, 240_000);
afterAll(async () => {
  await app.close();
  await removeFolder(app.folder);
});

const address = (ending: string, query: string) => `/api/v1/reports/monthly${ending}?${query}`;
async function answered(query: string, ending = ''): Promise<Response> {
  const response = await app.get(address(ending, query));
  expect(response.status, query).toBe(200);
  return response;
}
const json = async (query: string) => (await answered(query)).json() as Promise<MonthlyReport>;
const file = async (query: string, ending: string) => Buffer.from(await (await answered(query, ending)).arrayBuffer());
const daNang = 'subject=province&key=48&month=2026-10';

test('says how the month went: figures with intervals, causes beside the survey, the worst service first', async () => {
  const report = await json(daNang);
  expect(report).toMatchObject({
    subject: { kind: 'province', key: '48', name: { vi: 'Thành phố Đà Nẵng' } },
    from: '2026-09-30T17:00:00.000Z',
    to: '2026-10-31T17:00:00.000Z',
    complete: true,
    total: { ok: 72, failed: 16, monitorFaults: 3, availability: 72 / 88, enough: true },
    rank: { best: 1, worst: 1 },
    peers: { ranked: 1, ok: 72, failed: 16 },
    before: { month: '2026-09', ok: 60, failed: 1 },
    change: { clear: true },
  });
  expect(report.change!.difference).toBeCloseTo(72 / 88 - 60 / 61);
  expect(report.change!.high).toBeLessThan(0);
  expect(report.causes[0]).toEqual({ cause: 'payment', runs: 11, share: 11 / 16, surveyShare: 0.1 });
  expect(report.causes.at(-1)).toEqual({ cause: 'inconclusive', runs: 5, share: 5 / 16, surveyShare: null });
  expect(report.services.slice(0, 3).map(({ service, enough }) => [service, enough])).toEqual([['birth-registration', true], ['passport', true], ['marriage-registration', false]]); // prettier-ignore
  expect(report.services).toHaveLength(25);
  expect(report.portals).toMatchObject([{ portal: 'dvc-48', ok: 72, failed: 16 }]);
  expect(report.effort).toMatchObject({ screens: 9, fieldsAskedAgain: 3 });
  expect(report.askedAgain).toMatchObject([{ portal: 'dvc-48', fields: ['=HYPERLINK("http://evil.example")'] }]);
  expect(report.incidents).toMatchObject([{ id: 'incident', failures: 1 }]);
});

test('the PDF says the same in Vietnamese, letter by letter, and in English', { timeout: 60_000 }, async () => {
  const report = await json(daNang);
  const response = await answered(daNang, '.pdf');
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect(response.headers.get('content-disposition')).toContain('congdan-province-48-2026-10.pdf');
  const pages = await readPdf(Buffer.from(await response.arrayBuffer()));
  const text = pages.join(' ');
  expect(text).toContain('Báo cáo tháng 10/2026 Thành phố Đà Nẵng');
  expect(text).toContain('81,8%');
  const { low, high } = report.total.interval!;
  const percent = (share: number) => `${(share * 100).toFixed(1).replace('.', ',')}%`;
  expect(text).toContain(`${percent(low)} – ${percent(high)}`);
  expect(text).toContain('kém hơn rõ');
  expect(text).toMatch(/lỗi thanh toán trực tuyến .*? 11 68,8% 10%/);
  expect(text).toContain(report.incidents![0]!.sentence.vi);
  expect(text).toMatch(/Đăng ký kết hôn 5 0,0% 0,0% – 43,4%; chưa đủ lượt thử chưa xác định/);
  expect(text).toContain('3 lỗi của chính hệ thống giám sát');
  expect(text).not.toMatch(/NaN|undefined|\{\w+\}/);
  const english = (await readPdf(await file(`${daNang}&language=en`, '.pdf'))).join(' ');
  expect(english).toContain('Report for 10/2026');
  expect(english).toContain('81.8%');
});

test('the spreadsheet has the same figures as numbers, and no formula', async () => {
  const report = await json(daNang);
  const sheets = readXlsx(await file(daNang, '.xlsx'));
  const all = [...sheets.values()].flat().flatMap((row) => Object.values(row));
  expect(all.filter(({ kind }) => kind === 'formula')).toEqual([]);
  expect(all).toContainEqual({ kind: 'text', value: '=HYPERLINK("http://evil.example")' });
  const [heads, ...rows] = sheets.get('Dịch vụ')!;
  const column = (head: string) => Object.entries(heads!).find(([, cell]) => cell.value === head)![0];
  const figure = (head: string) => rows.map((row) => row[column(head)] ?? null);
  const number = (value: number | null | undefined) => (value === null || value === undefined ? null : { kind: 'number', value }); // prettier-ignore
  expect(rows.map((row) => row['A']!.value)).toEqual(report.services.map(({ name }) => name.vi));
  expect(figure('Thành công')).toEqual(report.services.map(({ ok }) => number(ok)));
  expect(figure('Thất bại')).toEqual(report.services.map(({ failed }) => number(failed)));
  expect(figure('Tỷ lệ thành công')).toEqual(report.services.map(({ availability }) => number(availability)));
  expect(figure('Thấp nhất (95%)')).toEqual(report.services.map(({ interval }) => number(interval?.low)));
  expect(sheets.get('Từng ngày')!.slice(1).map((row) => row['B']!.value)).toEqual(report.days.map(({ ok }) => ok)); // prettier-ignore
});

describe('what is not there is said, never a zero that nobody measured', { timeout: 60_000 }, () => {
  test.each([
    ['a province without a portal', 'subject=province&key=96&month=2026-10', /chưa có lượt thử nào/],
    ['a name of 300 letters with markup in it', 'subject=province&key=01&month=2026-10', /<b>Cổng<\/b> rất dài/],
    ['a portal that belongs to no province', 'subject=ministry&key=national&month=2026-10', /Cổng dịch vụ công quốc gia/],
    ['a month that is not over', 'subject=vendor&key=vnpt&month=2026-11', /Tháng chưa kết thúc: số liệu đến 09:00 21\/11\/2026/],
  ])('%s', async (_what, query, said) => {
    const text = (await readPdf(await file(query, '.pdf'))).join(' ');
    expect(text).toMatch(said);
    expect(text).not.toMatch(/NaN|undefined|Infinity|\{\w+\}/);
    expect([...readXlsx(await file(query, '.xlsx')).keys()]).toHaveLength(8);
  }); // prettier-ignore

  test.each([
    ['subject=province&key=99&month=2026-10', 404],
    ['subject=vendor&key=nobody&month=2026-10', 404],
    ['subject=ministry&key=dvc-48&month=2026-10', 404],
    ['subject=province&key=48&month=2026-13', 400],
    ['subject=province&key=48&month=2026-12', 400],
  ])('%s is refused', async (query, status) => {
    expect((await app.get(address('.pdf', query))).status).toBe(status);
  });
});

test('many at once are all printed', { timeout: 120_000 }, async () => {
  const files = await Promise.all(Array.from({ length: 4 }, () => file(daNang, '.pdf')));
  expect(files.every((pdf) => pdf.subarray(0, 5).toString() === '%PDF-')).toBe(true);
});

test.each(Object.entries(reportWords))('%s is there in both languages, with the same values', (_word, [vi, en]) => {
  const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  expect(vi).not.toBe('');
  expect(holes(en)).toEqual(holes(vi));
});
