/** Comparison, matrix, grades and what was asked, over the real app: counts, names, places, and what is said where nothing is known. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDataset } from '../../../api/open-datasets.ts';
import type { RunSketch } from '../../fixtures/run-records.ts';
import { runRecord } from '../../fixtures/run-records.ts';
import { removeFolder, startTestApp, type TestApp } from '../../fixtures/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  const runs: (readonly [number, RunSketch])[] = [
    [38, {}],
    [2, { outcome: 'failed', cause: 'payment', failedStage: 'payment' }],
    [3, { outcome: 'failed', cause: null, startedAt: '2026-11-20T16:59:59.999Z' }],
    [4, { service: 'passport', device: 'phone' }],
    [4, { service: 'passport', device: 'phone', outcome: 'failed', cause: 'device' }],
    [5, { outcome: 'monitor-fault' }],
    [6, { outcome: 'stopped', portal: 'national', province: null }],
    // Of another time.
    [7, { startedAt: '2026-10-01T00:00:00.000Z' }],
  ];
  for (const [times, sketch] of runs)
    for (let n = 0; n < times; n += 1) {
      const record = runRecord(sketch);
      await app.recorder.record(record.runId, { record });
    }
}, 120_000);
afterAll(async () => {
  await app.close();
  await removeFolder(app.folder);
});

/** As far as the tests look into the answers themselves. */
interface Row {
  readonly key: string;
  readonly availability: number | null;
  readonly interval: { readonly low: number };
}
interface Answer {
  readonly from: string;
  readonly to: string;
  readonly leastRuns: number;
  readonly leftOut: number;
  readonly rows: readonly Row[];
  readonly licence: object;
  readonly columns: readonly { readonly name: string }[];
  readonly services: readonly object[];
  readonly provinces: readonly { readonly code: string; readonly portals: number }[];
  readonly cells: readonly { readonly service: string; readonly province: string }[];
  readonly declared: { readonly fields: readonly { readonly field: string }[] };
  readonly portals: readonly [Portal, Portal];
}
interface Portal {
  readonly portal: string;
  readonly parts: readonly {
    readonly id: string;
    readonly most: number;
    readonly points: number | null;
    readonly why: { readonly vi: string };
  }[];
  readonly asked: { readonly notAsked: readonly string[]; readonly documents: object | null };
  readonly effort: object | null;
}

const get = async (path: string) => {
  const response = await app.get(path);
  expect(response.status, path).toBe(200);
  return response.json() as Promise<Answer>;
};

test('provinces side by side: the tried one with its interval, the others unknown, none with a place by chance', async () => {
  const { rows, from, to, leastRuns, leftOut } = await get('/api/v1/comparison?by=province');
  expect({ from, to, leastRuns, leftOut }).toEqual({ from: '2026-10-22T02:00:00.000Z', to: '2026-11-21T02:00:00.000Z', leastRuns: 30, leftOut: 0 }); // prettier-ignore
  expect(rows).toHaveLength(34);
  expect(rows[0]).toMatchObject({
    key: '48',
    name: { vi: 'Đà Nẵng', en: 'Da Nang' },
    ok: 42,
    failed: 9,
    stopped: 0,
    monitorFaults: 5,
    availability: 42 / 51,
    enough: true,
    rank: { best: 1, worst: 1 },
    causes: { payment: 2, device: 4, inconclusive: 3, portal: 0 },
    // Midnight is Viet Nam's.
    days: [
      { day: '2026-11-20', ok: 0, failed: 3 },
      { day: '2026-11-21', ok: 42, failed: 6 },
    ],
  });
  expect(rows[0]!.interval.low).toBeCloseTo(0.697, 3);
  expect(rows[1]).toMatchObject({ ok: 0, availability: null, interval: null, enough: false, rank: null, days: [] });
});

test('each service counts the same where that is wanted', async () => {
  const { rows } = await get('/api/v1/comparison?by=portal&weighting=services');
  const row = rows.find(({ key }) => key === 'dvc-48')!;
  expect(row.availability).toBeCloseTo((38 / 43 + 4 / 8) / 2);
});

test('filters, and says what belongs nowhere', async () => {
  const { rows, leftOut } = await get('/api/v1/comparison?by=vendor');
  // No profile was kept: whose portals they are is not known.
  expect({ rows, leftOut }).toEqual({ rows: [], leftOut: 51 });
  const phones = await get('/api/v1/comparison?by=device&service=passport');
  expect(phones.rows).toMatchObject([{ key: 'phone', name: { en: 'Current Android phone' }, ok: 4, failed: 4, enough: false, rank: null }]); // prettier-ignore
  const ministries = await get('/api/v1/comparison?by=ministry');
  expect(ministries.rows).toMatchObject([{ key: 'national', stopped: 6, availability: null, enough: false }]);
});

test('a time that is empty, upside down or too long is refused in a sentence', async () => {
  for (const query of ['from=2026-11-21T00:00:00Z&to=2026-11-20T00:00:00Z', 'from=2020-01-01T00:00:00Z']) {
    const response = await app.get(`/api/v1/comparison?by=portal&${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ parameter: 'from' }] });
  }
});

test('the CSV has the same numbers', async () => {
  const lines = (await (await app.get('/api/v1/comparison.csv?by=province')).text()).split('\r\n');
  expect(lines[0]).toMatch(/^key,nameVi,nameEn,ok,failed,.*cause:data-sharing/);
  expect(lines[1]).toMatch(/^48,Đà Nẵng,Da Nang,42,9,0,5,0,0\.8235/);
  expect(lines).toHaveLength(36);
});

test('open data says under which licence and what each column is', async () => {
  const { licence, columns, rows } = await get('/api/v1/open-data?from=2026-11-01T00:00:00Z');
  expect(licence).toEqual({ name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' });
  const names = columns.map(({ name }) => name);
  const days = rows.map((row) => Object.fromEntries(names.map((name, place) => [name, (row as unknown as readonly unknown[])[place]]))); // prettier-ignore
  expect(days[0]).toMatchObject({ day: '2026-11-20', service: 'birth-registration', portal: 'dvc-48', province: '48', failed: 3, 'cause:inconclusive': 3 }); // prettier-ignore
  expect(days.reduce((sum, { ok }) => sum + Number(ok), 0)).toBe(42);
  const csv = await app.get('/api/v1/open-data.csv?from=2026-11-01T00:00:00Z');
  expect(csv.headers.get('link')).toContain('rel="license"');
  const lines = (await csv.text()).trim().split('\r\n');
  expect(lines[0]).toBe(names.join(','));
  expect(lines).toHaveLength(rows.length + 1);
  expect((await app.get('/api/v1/open-data?from=2026-01-01T00:00:00Z')).status).toBe(400);
});

test('every file of open data is there, for everybody, and the day by day one has the columns that the list says', async () => {
  const { datasets } = (await get('/api/v1/open-datasets')) as unknown as { datasets: readonly OpenDataset[] };
  for (const { files } of datasets) for (const { path } of files) expect((await app.get(path)).status, path).toBe(200);
  const { columns } = await get('/api/v1/open-data');
  expect(datasets[0]!.columns!.map(({ name }) => name)).toEqual(columns.map(({ name }) => name));
});

test('the matrix has all 25 × 34 cells', async () => {
  const { services, provinces, cells } = await get('/api/v1/matrix');
  expect([services.length, provinces.length, cells.length]).toEqual([25, 34, 850]);
  expect(provinces.find(({ code }) => code === '48')!.portals).toBe(1);
  const cell = (service: string, province: string) => cells.find((one) => one.service === service && one.province === province); // prettier-ignore
  expect(cell('birth-registration', '48')).toMatchObject({ ok: 38, failed: 5, availability: 38 / 43, enough: true });
  expect(cell('passport', '01')).toMatchObject({ ok: 0, failed: 0, availability: null, interval: null, enough: false });
});

test('grades say how each point came about, and what was not measured', async () => {
  const { portals } = await get('/api/v1/grades');
  const [graded, national] = portals;
  expect(graded).toMatchObject({ portal: 'dvc-48', grade: 'E' });
  expect(graded.parts.reduce((sum, { most }) => sum + most, 0)).toBe(100);
  const success = graded.parts.find(({ id }) => id === 'success')!;
  expect(success.why.vi).toMatch(/^69,2\s?% lượt thử thành công/);
  const accessibility = async () => (await get('/api/v1/grades')).portals[0].parts.find(({ id }) => id === 'accessibility')!; // prettier-ignore
  expect((await accessibility()).points).toBeNull();
  expect(national).toMatchObject({ portal: 'national', grade: null, points: null });
  const audits = [{ stage: 'form' as const, moment: 'answered' as const, checked: 20, broken: [{ rule: 'label', impact: 'critical' as const, places: 4 }] }]; // prettier-ignore
  const audited = (runId: string, more: object) => app.recorder.record(runId, { record: runRecord({ runId, startedAt: '2026-11-21T01:40:00.000Z', outcome: 'monitor-fault', ...more }), audits }); // prettier-ignore
  // A run by hand is in no figure.
  await audited('audited-by-hand', { startedBy: 'operator:48' });
  expect((await accessibility()).points).toBeNull();
  await audited('audited', {});
  const { points, why } = await accessibility();
  expect([points, why.vi]).toEqual([4, expect.stringContaining('ô nhập không có tên: 4') as string]);
});

test('what a portal asked stands beside what the procedure declares', async () => {
  const record = runRecord({ runId: 'asked', startedAt: '2026-11-21T01:30:00.000Z' });
  const asked = [
    {
      label: 'Số CCCD',
      field: 'requester.id-number',
      declared: true,
      required: true,
      heldByState: true,
      prefilled: false,
    },
    { label: 'Số sổ hộ khẩu', field: null, declared: false, required: true, heldByState: false, prefilled: false },
  ];
  const askedDocuments = [
    { name: 'Giấy chứng sinh (bản gốc)', declared: 'Giấy chứng sinh', required: true },
    { name: 'Sổ hộ khẩu', declared: null, required: true },
    { name: 'Ảnh gia đình', declared: null, required: false },
  ];
  await app.recorder.record('asked', { record, asked, askedDocuments });
  const earlier = runRecord({ runId: 'late', startedAt: '2026-11-20T01:30:00.000Z' });
  await app.recorder.record('late', { record: earlier, asked: [] });
  const { declared, portals } = await get('/api/v1/services/birth-registration/asked');
  const requester = declared.fields.find(({ field }) => field === 'requester.id-number');
  expect(requester).toMatchObject({ required: true, heldByState: true });
  expect(portals[0]).toMatchObject({ portal: 'dvc-48', asked: { at: '2026-11-21T01:30:00.000Z', fields: asked, askedAgain: 1, undeclared: 1 } }); // prettier-ignore
  expect(portals[0].asked.notAsked).toContain('child.full-name');
  expect(portals[0].asked.documents).toEqual({
    wanted: [
      { ...askedDocuments[0], declared: { vi: 'Giấy chứng sinh', en: 'Birth notice of the hospital' } },
      ...askedDocuments.slice(1),
    ],
    undeclared: 1,
    notWanted: [],
  });
  expect(portals[0].effort).toMatchObject({ screens: 9, fieldsAskedAgain: 3 });
  expect(portals[1]).toMatchObject({ portal: 'national', ok: 0, effort: null, asked: null });
  const seal = runRecord({ runId: 'seal', service: 'new-seal', startedAt: '2026-11-21T01:31:00.000Z' });
  const request = { name: '1 bản Văn bản đề nghị', declared: 'Văn bản đề nghị', required: true };
  await app.recorder.record('seal', { record: seal, asked: [], askedDocuments: [request] });
  const { portals: ofSeal } = await get('/api/v1/services/new-seal/asked');
  expect(ofSeal[0].asked.documents).toMatchObject({
    undeclared: 0,
    notWanted: [{ vi: 'Quyết định thành lập hoặc giấy phép hoạt động' }],
  });
  expect((await app.get('/api/v1/services/none/asked')).status).toBe(404);
});
