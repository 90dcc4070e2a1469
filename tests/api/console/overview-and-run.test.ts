/** The console and the trace viewer in a real browser: what a person would see. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../fixtures/launch-browser.ts';
import { openPage } from '../../fixtures/open-page.ts';
import { runRecord } from '../../fixtures/run-records.ts';
import { removeFolder, startTestApp, type TestApp } from '../../fixtures/test-app.ts';

let app: TestApp;
let browser: Browser;
let portal: Server;
const markup = '<img src=x onerror="document.title=\'broken\'"> trả lời 502';

beforeAll(async () => {
  app = await startTestApp();
  browser = await launchBrowser();
  portal = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      '<title>Cổng</title><h1>Nộp hồ sơ trực tuyến</h1><label>Họ và tên <input></label><button>Tiếp tục</button>',
    );
  });
  await new Promise<void>((ready) => portal.listen(0, '127.0.0.1', ready));
  const startedAt = (minute: number) => new Date(Date.UTC(2026, 10, 21, 1, minute)).toISOString();
  for (let minute = 0; minute < 42; minute += 1) {
    await app.recorder.record(`ok-${minute}`, {
      record: runRecord({ runId: `ok-${minute}`, service: 'id-card', startedAt: startedAt(minute) }),
    });
  }
  const sketches = [
    { runId: 'failed-1', outcome: 'failed', cause: 'data-sharing', detail: 'lookup-timeout', failedStage: 'form', reasons: [markup, 'csdl.example: 504 sau 30 giây.'], trace: 'trace.zip' }, // prettier-ignore
    {
      runId: 'failed-2',
      outcome: 'failed',
      cause: null,
      detail: 'no-evidence',
      failedStage: 'login',
      portal: 'national',
      province: null,
    },
    { runId: 'fault-1', outcome: 'monitor-fault', service: 'passport' },
    { runId: 'stopped-1', outcome: 'stopped', portal: 'national', province: null },
    {
      runId: 'failed-3',
      outcome: 'failed',
      cause: 'payment',
      detail: 'callback-lost',
      failedStage: 'payment',
      durationMs: 92_000,
    },
  ] as const;
  for (const [place, sketch] of sketches.entries()) {
    await app.recorder.record(sketch.runId, { record: runRecord({ startedAt: startedAt(50 + place), ...sketch }) });
  }
}, 120_000);
afterAll(async () => {
  await browser.close();
  portal.close();
  await app.close();
  await removeFolder(app.folder);
});

const open = (path: string, options: { width?: number; dark?: boolean } = {}) =>
  openPage(browser, app.url + path, options);
const keep = process.env.CONGDAN_SCREENSHOTS;
const picture = async (page: Awaited<ReturnType<typeof open>>['page'], name: string) => {
  if (keep !== undefined) await page.screenshot({ path: join(keep, `${name}.png`), fullPage: name.startsWith('run') });
};

describe('overview', { timeout: 60_000 }, () => {
  test('shows availability with its interval, failures by cause, monitor faults apart, and the runs', async () => {
    const { page, complaints } = await open('/');
    await page
      .getByRole('link', { name: /khai sinh/i })
      .first()
      .waitFor();
    expect(await page.locator('#totals').innerText()).toMatch(
      /93,3\s?%[^]*khoảng tin cậy 95 %: [^]*42 thành công, 3 thất bại[^]*Lỗi giám sát\s+1/,
    );
    expect(await page.locator('[data-causes]').innerText()).toMatch(/lỗi kết nối và chia sẻ dữ liệu[^]*chưa xác định/);
    const row = page.locator('tr[data-run="failed-3"]');
    expect(await row.innerText()).toMatch(
      /Cổng dịch vụ công thành phố Đà Nẵng\s+thất bại\s+lỗi thanh toán trực tuyến\s+thanh toán\s+1 phút 32 giây/,
    );
    expect(await page.locator('.runs tbody tr').count()).toBe(40);
    await page.getByRole('button', { name: 'Xem thêm' }).click();
    await expect.poll(() => page.locator('.runs tbody tr').count()).toBe(47);
    await page.getByRole('combobox', { name: 'Nguyên nhân' }).selectOption('payment');
    await expect.poll(() => page.locator('.runs tbody tr').count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('shows a journey live, its words as words, and its result when it is recorded', async () => {
    const { page, complaints } = await open('/');
    await page.getByText('trực tiếp', { exact: true }).waitFor();
    const runId = 'passport--dvc-48--desktop--fibre--2026-11-21T01-59-00-000Z';
    app.events.started(runId);
    app.events.progressed(runId, 'form', '<b>Điền</b> ngày sinh');
    await page.getByText('điền hồ sơ: <b>Điền</b> ngày sinh').waitFor();
    await picture(page, 'overview');
    await page.emulateMedia({ colorScheme: 'dark' });
    await picture(page, 'overview-dark');
    await app.recorder.record(runId, {
      record: runRecord({ runId, service: 'passport', startedAt: '2026-11-21T01:59:00.000Z' }),
    });
    await page.locator(`.runs tbody tr:first-child[data-run="${runId}"]`).waitFor();
    await page.getByText('Lúc này không có lượt nào đang chạy.').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('lists what the address asks for, as links from alerts and dashboards do', async () => {
    const { page } = await open('/?outcome=failed&cause=payment&portal=nowhere');
    await expect.poll(() => page.locator('.runs tbody tr').count()).toBe(1);
    expect(await page.locator('.runs tbody tr').getAttribute('data-run')).toBe('failed-3');
    await page.close();
  });

  test('fits a phone without scrolling sideways, and speaks English on demand', async () => {
    const { page } = await open('/', { width: 390 });
    await page.locator('.runs tbody tr').first().waitFor();
    await picture(page, 'overview-390');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Do citizens get through?').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.close();
  });
});

describe('run page', { timeout: 60_000 }, () => {
  test('shows the diagnosis with its reasons as text, whatever a portal wrote into them', async () => {
    const { page, complaints } = await open('/runs/failed-1', { width: 390 });
    await page.getByRole('heading', { name: 'Chẩn đoán' }).waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toContain(markup);
    expect(text).toMatch(
      /lỗi kết nối và chia sẻ dữ liệu[^]*Cần xử lý: chủ quản hệ thống[^]*Các giai đoạn[^]*Công sức của người dân[^]*Thử lại để xác nhận/,
    );
    expect(await page.title()).not.toBe('broken');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await picture(page, 'run-390');
    await page.setViewportSize({ width: 1280, height: 900 });
    await picture(page, 'run');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('says that there is no such run', async () => {
    const { page } = await open('/runs/nobody');
    await page.getByRole('heading', { name: 'Không có lượt chạy này.' }).waitFor();
    await page.close();
  });

  test('opens the trace of the run in the trace viewer, with its actions', async () => {
    const { port } = portal.address() as AddressInfo;
    const context = await browser.newContext();
    await context.tracing.start({ snapshots: true, screenshots: false });
    const citizen = await context.newPage();
    await citizen.goto(`http://127.0.0.1:${port}/`);
    await citizen.getByLabel('Họ và tên').fill('Nguyễn Thị Thử');
    await citizen.getByRole('button', { name: 'Tiếp tục' }).click();
    await context.tracing.stop({ path: join(app.artifactFolder, 'trace.zip') });
    await context.close();

    const { page } = await open('/runs/failed-1');
    const [viewer] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: 'Mở vết (trace)' }).click(),
    ]);
    await viewer.getByText('Nguyễn Thị Thử').first().waitFor({ timeout: 30_000 });
    const actions = await viewer.locator('.action-title').allInnerTexts();
    expect(actions.join('\n')).toMatch(/Navigate[^]*Fill[^]*Click/);
    // The snapshot of the portal's page, served by the viewer's service worker under our content policy.
    await viewer.locator('.action-title', { hasText: 'Fill' }).click();
    const snapshot = viewer.frameLocator('iframe.snapshot-visible');
    await snapshot.getByRole('heading', { name: 'Nộp hồ sơ trực tuyến' }).waitFor({ timeout: 30_000 });
    await picture(viewer, 'trace-viewer');
    await page.close();
    await viewer.close();
  });
});
