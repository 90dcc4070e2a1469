/** Provinces, matrix and comparison in a real browser: what a person would see, and where the numbers lead. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { portalProfileSchema } from '../../../journeys/portals/profile.ts';
import { keepPortals } from '../../../results/keep-portals.ts';
import { launchBrowser } from '../../fixtures/launch-browser.ts';
import { openPage } from '../../fixtures/open-page.ts';
import { runRecord } from '../../fixtures/run-records.ts';
import { removeFolder, startTestApp, testPortals, type TestApp } from '../../fixtures/test-app.ts';

let app: TestApp;
let browser: Browser;
const markup = `<b onmouseover="alert(1)">Cổng</b> ${'rất dài '.repeat(36)}`.slice(0, 300);
const portals = [
  ...testPortals,
  portalProfileSchema.parse({ id: 'dvc-01', name: markup, baseUrl: 'http://127.0.0.1:1/', province: '01', vendor: 'viettel', product: 'other' }), // prettier-ignore
];

beforeAll(async () => {
  app = await startTestApp({ portals });
  await keepPortals(app.database, portals);
  browser = await launchBrowser();
  const record = async (portal: string, province: string | null, runs: number, failed: number) => {
    for (let at = 0; at < runs; at += 1) {
      const startedAt = new Date(Date.UTC(2026, 10, 18 + (at % 3), 3, at)).toISOString();
      const fails = at < failed;
      await app.recorder.record(`${portal}-${at}`, { record: runRecord({ runId: `${portal}-${at}`, portal, province, startedAt, outcome: fails ? 'failed' : 'ok', cause: fails ? 'portal' : null }) }); // prettier-ignore
    }
  };
  await record('dvc-48', '48', 60, 3);
  await record('dvc-01', '01', 60, 40);
  await record('national', null, 2, 1);
  const stopped = runRecord({ runId: 'to-the-end', startedAt: '2026-11-18T03:00:00.000Z', outcome: 'stopped' });
  const askedDocuments = [
    { name: 'Giấy chứng sinh (bản gốc)', declared: 'Giấy chứng sinh', required: true },
    { name: 'Sổ hộ khẩu', declared: null, required: true },
  ];
  await app.recorder.record('to-the-end', { record: stopped, asked: [], askedDocuments });
}, 240_000);
afterAll(async () => {
  await browser.close();
  await app.close();
  await removeFolder(app.folder);
});

const open = (path: string, options = {}) => openPage(browser, app.url + path, options);

test(
  'provinces: the map with both archipelagos, the table beside it, and the details of one',
  { timeout: 60_000 },
  async () => {
    const { page, complaints } = await open('/provinces');
    const map = page.getByRole('img', { name: /Bản đồ Việt Nam/ });
    await map.waitFor();
    expect(await map.locator('[data-province]').count()).toBe(34);
    expect(await map.locator('path.inside').count()).toBe(65);
    expect(await map.textContent()).toMatch(/Hoàng Sa[^]*Trường Sa/);
    expect(await map.locator('[data-province="48"] path.inside').count()).toBe(3); // Đà Nẵng, Quảng Nam, Hoàng Sa
    expect(await map.locator('[data-province="48"]').getAttribute('class')).toContain('band-a');
    expect(await map.locator('[data-province="01"]').getAttribute('class')).toContain('band-e');
    expect(await map.locator('[data-province="91"]').getAttribute('class')).toContain('band-none');
    const row = page.locator('tr[data-key="48"]');
    expect(await row.innerText()).toMatch(/Đà Nẵng[^]*95%[^]*60/);
    await row.getByRole('button', { name: 'Đà Nẵng' }).click();
    const details = page.getByRole('region', { name: 'Đà Nẵng', exact: true });
    await details.locator('canvas').waitFor();
    expect(await details.innerText()).toMatch(
      /95%[^]*57 thành công, 3 thất bại[^]*lỗi cổng dịch vụ công[^]*Cổng dịch vụ công thành phố Đà Nẵng/,
    );
    // A link to it shows the same.
    expect(new URL(page.url()).search).toBe('?province=48');
    expect(await page.getByText('CC BY 4.0').count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.close();
  },
);

test('matrix: every service in every province; a cell leads to its runs', { timeout: 60_000 }, async () => {
  const { page, complaints } = await open('/matrix');
  await page.getByRole('table').waitFor();
  expect(await page.locator('tbody tr').count()).toBe(25);
  expect(await page.locator('tbody td').count()).toBe(25 * 34);
  const cell = page.getByRole('link', { name: /khai sinh, Hà Nội: 33,3%/i });
  expect(await cell.innerText()).toBe('33');
  await cell.click();
  await page.locator('.runs tbody tr').nth(39).waitFor();
  expect(await page.locator('.runs tbody tr').count()).toBe(40);
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(
    '/runs?service=birth-registration&province=01',
  );
  expect(complaints).toEqual([]);
  await page.close();
});

test('comparison: ranks as ranges, intervals, two side by side, names as names', { timeout: 60_000 }, async () => {
  const { page, complaints } = await open('/comparison?by=portal');
  await page.locator('tr[data-key="dvc-01"]').waitFor();
  expect(await page.locator('tr[data-key="dvc-01"] th').innerText()).toBe(markup.trim());
  expect(await page.locator('tr[data-key="national"]').innerText()).toMatch(/–[^]*50%[^]*chưa đủ lượt thử/);
  await page.getByRole('checkbox', { name: /Đà Nẵng/ }).check();
  await page.getByRole('checkbox', { name: /onmouseover/ }).check();
  await page.getByText('Cổng dịch vụ công thành phố Đà Nẵng tốt hơn: hai khoảng tin cậy tách rời nhau.').waitFor();
  await page.locator('figure canvas').waitFor();
  await page.reload();
  await page.getByText('hai khoảng tin cậy tách rời nhau').waitFor();
  await page.getByLabel('So sánh theo').selectOption('vendor');
  await page.locator('tr[data-key="vnpt"]').waitFor();
  // Runs at the national portal, of which nobody said who supplies it.
  await page.getByText('2 lượt không biết thuộc về đâu').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('one service: which documents portals want, against the published procedure', { timeout: 60_000 }, async () => {
  const { page, complaints } = await open('/services/birth-registration', { language: 'en' });
  const row = page.locator('tr', { hasText: 'Sổ hộ khẩu' });
  await row.waitFor();
  expect(await row.innerText()).toMatch(/Đà Nẵng\s+2\s+Birth notice of the hospital\s+Sổ hộ khẩu \(required\)\s+–/);
  expect(complaints).toEqual([]);
  await page.close();
});

test.each([
  '/provinces',
  '/matrix',
  '/services/birth-registration',
  '/comparison?by=portal&keys=dvc-48,dvc-01',
  '/runs?outcome=failed',
])('%s fits a phone without scrolling sideways, in English', { timeout: 60_000 }, async (path) => {
  const { page, complaints } = await open(path, { width: 390, language: 'en' });
  await page.locator('tbody tr:visible').first().waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  expect(complaints).toEqual([]);
  await page.close();
});

test('pictures', { timeout: 120_000, skip: process.env.CONGDAN_SCREENSHOTS === undefined }, async () => {
  for (const [name, path] of Object.entries({
    provinces: '/provinces?province=48',
    matrix: '/matrix',
    comparison: '/comparison?by=portal&keys=dvc-48,dvc-01',
    failures: '/runs?outcome=failed',
  })) {
    for (const width of [1280, 390]) {
      const { page } = await open(path, { width });
      await page.locator('tbody tr:visible').first().waitFor();
      if (name !== 'matrix' && name !== 'failures') await page.locator('canvas').waitFor();
      await page.screenshot({ path: join(process.env.CONGDAN_SCREENSHOTS!, `${name}-${width}.png`), fullPage: true });
      await page.close();
    }
  }
});
