/** Every page in a real browser: in both languages, on a desk and on a phone, for every role, and when things are not as they should be. */
import { copyFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { consolePaths } from '../../../api/console/console-paths.ts';
import { keepPortals } from '../../../results/keep-portals.ts';
import { type GuardedApp, startGuardedApp, type TestRole } from '../../fixtures/guarded-app.ts';
import { launchBrowser } from '../../fixtures/launch-browser.ts';
import { openPage } from '../../fixtures/open-page.ts';
import { runRecord } from '../../fixtures/run-records.ts';
import { removeFolder, startTestApp, testPortals, type TestApp } from '../../fixtures/test-app.ts';

const stored = resolve(import.meta.dirname, '../../fixtures/runs/captive-portal/signals.json');
const pages = Object.values(consolePaths).map((path) =>
  path.replace(':serviceId', 'birth-registration').replace(':runId', 'own').replace(':incidentId', 'incident-own'),
);

let app: GuardedApp;
let empty: TestApp;
let browser: Browser;
beforeAll(async () => {
  app = await startGuardedApp();
  await copyFile(stored, join(app.artifactFolder, 'own', 'signals.json'));
  await keepPortals(app.database, testPortals);
  // A worker whose clock is wrong: from the year to come.
  await app.recorder.record('from-the-future', { record: runRecord({ runId: 'from-the-future', startedAt: '2027-11-21T02:00:00.000Z' }) }); // prettier-ignore
  for (let at = 0; at < 40; at += 1) {
    const startedAt = new Date(Date.UTC(2026, 10, 19 + (at % 2), 20, at)).toISOString();
    await app.recorder.record(`ok-${at}`, { record: runRecord({ runId: `ok-${at}`, startedAt }) });
  }
  empty = await startTestApp({ portals: [] });
  browser = await launchBrowser();
}, 240_000);
afterAll(async () => {
  await browser.close();
  for (const one of [app, empty]) {
    await one.close();
    await removeFolder(one.folder);
  }
});

/** All that is asked for has come, and nothing is being read any more. */
async function settled(page: Page) {
  await page.locator('h1').waitFor({ state: 'attached' });
  await expect.poll(() => page.locator('main').textContent(), { timeout: 30_000 }).not.toMatch(/Đang tải…|Loading…/);
}

const words = (page: Page) => page.locator('main').innerText();
const asRole = (role: TestRole) => ({ token: app.tokens[role] });
const keep = process.env.CONGDAN_SCREENSHOTS;

describe.each(pages)('%s', { timeout: 120_000 }, (path) => {
  test('is read out and seen by everybody: axe finds nothing serious, on a desk and a phone, light and dark, in both languages', async () => {
    const { page, complaints } = await openPage(browser, app.url + path, asRole('national'));
    const found: string[] = [];
    const look = async (how: string) => {
      await settled(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, impact, nodes } of violations) {
        if (impact === 'serious' || impact === 'critical') found.push(`${how}: ${id} ${nodes.map(({ html }) => html).join(' ').slice(0, 300)}`); // prettier-ignore
      }
      const text = await words(page);
      expect(text).not.toMatch(/NaN|undefined|\[object|Invalid Date/);
      if (keep !== undefined) await page.screenshot({ path: join(keep, `page${path.replaceAll('/', '-')}-${how}.png`), fullPage: true }); // prettier-ignore
    };
    await look('desk');
    await page.emulateMedia({ colorScheme: 'dark' });
    await look('dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 390, height: 844 });
    await look('phone');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('html[lang=en]').waitFor();
    await look('phone-en');
    await page.emulateMedia({ colorScheme: 'dark' });
    await look('phone-dark-en');
    await page.setViewportSize({ width: 1280, height: 900 });
    await look('desk-dark-en');
    await page.emulateMedia({ colorScheme: 'light' });
    await look('desk-en');
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('says that there is nothing yet in an empty database, and that the API is away when it is', async () => {
    const nothing = await openPage(browser, empty.url + path);
    await settled(nothing.page);
    expect((await nothing.page.locator('main').textContent())!.length).toBeGreaterThan(10);
    expect(await words(nothing.page)).not.toMatch(/NaN|undefined|Infinity/);
    await nothing.page.route('**/api/v1/**', (asked) => asked.abort());
    await nothing.page.reload();
    await nothing.page.getByText(/không kết nối được với máy chủ/).first().waitFor(); // prettier-ignore
    await nothing.page.close();
  });
});

test.each(['anonymous', 'operator', 'vendor', 'sre', 'guest'] as const)(
  'every page says what is so to %s, and asks for nothing that he may not have',
  { timeout: 240_000 },
  async (role) => {
    for (const language of ['vi', 'en'] as const) {
      const { page, complaints } = await openPage(browser, app.url, { ...asRole(role), language });
      for (const path of pages) {
        complaints.length = 0;
        await page.goto(app.url + path);
        await settled(page);
        expect([path, await page.locator('h1').textContent()]).not.toContain('');
        expect(await words(page), path).not.toMatch(/NaN|undefined/);
        // A run or an incident that is not his: he asked for it himself, by its address.
        const own = path.endsWith('own') ? complaints.filter((one) => !/status of 40[134]/.test(one)) : complaints;
        expect([path, ...own]).toEqual([path]);
      }
      await page.close();
    }
  },
);

test('with one run only every page counts it and judges nothing by it', { timeout: 120_000 }, async () => {
  const only = await startTestApp();
  await only.recorder.record('only', { record: runRecord({ runId: 'only', startedAt: '2026-11-21T01:30:00.000Z' }) });
  const { page, complaints } = await openPage(browser, only.url);
  for (const path of pages.filter((one) => !one.endsWith('own'))) {
    await page.goto(only.url + path);
    await settled(page);
    expect(await words(page), path).not.toMatch(/NaN|undefined|Infinity/);
  }
  await page.goto(`${only.url}/comparison?by=portal`);
  // One of one is between 20.7 and 100 %: no rank.
  await page.locator('tr[data-key=dvc-48]').waitFor();
  expect(await page.locator('tr[data-key=dvc-48]').innerText()).toMatch(
    /–[^]*100%[^]*chưa đủ lượt thử[^]*20,7% – 100%/,
  );
  await page.goto(`${only.url}/grades`);
  await page.getByText('chưa đủ lượt thử để xếp loại').first().waitFor();
  expect(complaints).toEqual([]);
  await page.close();
  await only.close();
  await removeFolder(only.folder);
});

describe('what people do', { timeout: 120_000 }, () => {
  test('a run shows the way step by step, the probes, and takes a dispute that the centre accepts', async () => {
    const vendor = await openPage(browser, `${app.url}/runs/own`, asRole('vendor'));
    await vendor.page.getByRole('heading', { name: 'Từng bước của người dân' }).waitFor();
    expect(await words(vendor.page)).toMatch(/Dừng ở đây[^]*Kiểm tra đối chứng/);
    await vendor.page.getByLabel('Việc cần làm').selectOption('dispute');
    expect(await vendor.page.getByLabel('Việc cần làm').locator('option').allInnerTexts()).not.toContain('Chấp nhận phản ánh'); // prettier-ignore
    await vendor.page.getByLabel('Nguyên nhân đúng là').selectOption('network');
    await vendor.page.getByLabel('Lý do').fill('<i>Mạng</i> của máy đo hỏng lúc đó.');
    await vendor.page.getByRole('button', { name: 'Gửi' }).click();
    await vendor.page.getByText('Tình trạng: đang phản ánh').waitFor();
    expect(await words(vendor.page)).toContain('<i>Mạng</i> của máy đo hỏng lúc đó.');
    await vendor.page.close();

    const centre = await openPage(browser, `${app.url}/runs/own`, asRole('national'));
    await centre.page.getByLabel('Việc cần làm').selectOption('accept');
    await centre.page.getByLabel('Lý do').fill('Đúng vậy.');
    await centre.page.getByRole('button', { name: 'Gửi' }).click();
    await centre.page.getByText(/Kết luận này đã được sửa sau phản ánh; trước đó: lỗi cổng dịch vụ công/).waitFor();
    await centre.page.getByText('Chia sẻ bằng đường dẫn').click();
    await centre.page.getByLabel('Cho ai').fill('Sở Tư pháp');
    await centre.page.getByRole('button', { name: 'Tạo đường dẫn 7 ngày' }).click();
    await centre.page.getByText(/\/shared\//).waitFor();
    expect([...vendor.complaints, ...centre.complaints]).toEqual([]);
    await centre.page.close();
  });

  test('a journey that somebody starts is watched step by step until its verdict is there', async () => {
    const { page } = await openPage(browser, `${app.url}/live`, asRole('operator'));
    const form = page.locator('section', { has: page.getByRole('heading', { name: 'Thử ngay một lượt' }) });
    await form.waitFor();
    // His own portals only.
    expect(await form.locator('[name=portal] option').allInnerTexts()).toEqual(['Cổng dịch vụ công thành phố Đà Nẵng']); // prettier-ignore
    await form.locator('[name=service]').selectOption('passport');
    await form.getByRole('button', { name: 'Chạy ngay' }).click();
    await page.getByText('Đang mở cổng dịch vụ…').waitFor();
    const runId = decodeURIComponent(new URL(page.url()).pathname.replace('/runs/', ''));
    expect(runId).toMatch(/^passport--dvc-48--desktop--fibre--by-hand-[0-9a-f]{32}$/);
    app.events.progressed(runId, 'login', 'bấm <b>"Đăng nhập"</b>');
    await page.getByText('bấm <b>"Đăng nhập"</b>').waitFor();
    await app.recorder.record(runId, { record: runRecord({ runId, service: 'passport', outcome: 'failed', startedBy: 'operator:48' }) }); // prettier-ignore
    await page.getByRole('heading', { name: 'Chẩn đoán' }).waitFor();
    expect(await words(page)).toContain('Chạy theo yêu cầu của operator:48; không tính vào số liệu nào.');
    await page.close();
    const vendor = await openPage(browser, `${app.url}/live`, asRole('vendor'));
    await vendor.page.getByRole('heading', { name: 'Lịch bảo trì' }).waitFor();
    expect(await vendor.page.getByText('Thử ngay một lượt').count()).toBe(0);
    await vendor.page.close();
  });

  test('the centre gives out a token, shown once, and revokes it; nobody else may', async () => {
    const { page, complaints } = await openPage(browser, `${app.url}/tokens`, asRole('national'));
    await page.getByLabel('Ai dùng').fill('<b>Bảng</b> VNPT');
    await page.locator('[name=grant]').selectOption('vendor:vnpt');
    await page.getByRole('button', { name: 'Cấp mã' }).click();
    const secret = await page.locator('.secret code').innerText();
    const asked = () => fetch(`${app.url}/api/v1/runs`, { headers: { authorization: `Bearer ${secret}` } });
    expect((await asked()).status).toBe(200);
    const row = page.locator('tr', { hasText: '<b>Bảng</b> VNPT' });
    expect(await row.innerText()).toMatch(/nhà cung cấp: vnpt[^]*read-runs/);
    page.on('dialog', (question) => void question.accept());
    await row.getByRole('button', { name: /Thu hồi/ }).click();
    await row.getByText(/đã thu hồi/).waitFor();
    expect((await asked()).status).toBe(401);
    expect(complaints).toEqual([]);
    await page.close();
    const vendor = await openPage(browser, `${app.url}/tokens`, asRole('vendor'));
    await vendor.page.getByText('Chỉ trung tâm quốc gia cấp và thu hồi mã truy cập.').waitFor();
    expect([await vendor.page.locator('form').count(), ...vendor.complaints]).toEqual([0]);
    await vendor.page.close();
  });

  test('a run from the future is said to be one', async () => {
    const { page } = await openPage(browser, `${app.url}/runs/from-the-future`, asRole('national'));
    await page.getByText(/Lượt này ghi ngày 21\/11\/2027, sau giờ của thiết bị này/).waitFor();
    await page.close();
  });

  test('runs are narrowed to days of Viet Nam, and tables sorted, by the address', async () => {
    const { page } = await openPage(browser, `${app.url}/runs`, asRole('national'));
    await page.getByLabel('Từ ngày').fill('2026-11-20');
    await page.getByLabel('Đến ngày').fill('2026-11-20');
    // 20:00 UTC of the 19th is 03:00 of the 20th in Viet Nam.
    await expect.poll(() => page.locator('.runs tbody tr').count(), { timeout: 20_000 }).toBe(20);
    expect(new URL(page.url()).search).toBe('?from=2026-11-20&to=2026-11-20');
    await page.goto(`${app.url}/comparison?by=portal&sort=-name`);
    await page.locator('th[aria-sort=descending]').waitFor();
    const names = await page.locator('tbody th').allInnerTexts();
    expect(names).toEqual(names.toSorted((a, b) => b.localeCompare(a, 'vi')));
    await page.getByRole('button', { name: 'Tên' }).click();
    await page.locator('th[aria-sort=ascending]').waitFor();
    expect(new URL(page.url()).searchParams.get('sort')).toBe('name');
    await page.close();
  });

  test('a citizen finds his portal at the public page without writing its marks, and reads whether it works', async () => {
    const { page, complaints } = await openPage(browser, `${app.url}/status`);
    await page.locator('.status li').nth(1).waitFor();
    // Which of them are away for maintenance, other tests decide.
    expect(await words(page)).toMatch(/\d cổng (nộp được|chưa biết|đang bảo trì theo lịch)/);
    await page.getByLabel('Tìm cổng').fill('da nang');
    await expect.poll(() => page.locator('.status li').allInnerTexts()).toEqual([expect.stringMatching(/^Cổng dịch vụ công thành phố Đà Nẵng/)]); // prettier-ignore
    expect(new URL(page.url()).search).toBe('?name=da+nang');
    await page.getByLabel('Tìm cổng').fill('sao Hỏa');
    await page.getByText('Không có cổng nào tên như vậy.').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('an incident leads to the failures that it explains', async () => {
    const { page } = await openPage(browser, app.url, asRole('national'));
    await page.locator('.incidents a').first().click();
    await page.getByRole('heading', { name: 'Các lượt thất bại mà sự cố này giải thích' }).waitFor();
    await page.locator('.runs tbody a').first().click();
    await page.getByRole('heading', { name: 'Chẩn đoán' }).waitFor();
    await page.close();
  });

  test('whoever may stops the traffic to a portal and lets it on again; whoever may not has no switch', async () => {
    const { page, complaints } = await openPage(browser, `${app.url}/live`, asRole('national'));
    const row = page.locator('[data-portal="dvc-48"]');
    page.on('dialog', (asked) => void asked.accept('nâng cấp'));
    await row.getByRole('button', { name: /Dừng mọi truy cập/ }).click();
    await row.getByText('Đã dừng mọi truy cập tới Cổng dịch vụ công thành phố Đà Nẵng (nâng cấp)').waitFor();
    await row.getByRole('button', { name: /Cho chạy lại/ }).click();
    await row.getByText('đang được thử').waitFor();
    await page.getByText('Báo lịch bảo trì').click();
    await page.getByLabel('Kết thúc').fill('2026-11-21T10:30'); // 03:30 UTC; the app's clock says 02:00
    await page.getByLabel('Lý do').fill('thay <b>máy chủ</b>');
    await page.getByRole('button', { name: 'Báo lịch', exact: true }).click();
    const planned = page.locator('[data-window]', { hasText: 'thay <b>máy chủ</b>' });
    expect(await planned.innerText()).toMatch(/09:00:00 21-11 – 10:30:00 21-11/);
    await planned.getByRole('button', { name: /Hủy lịch bảo trì/ }).click();
    await planned.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await page.close();
    const vendor = await openPage(browser, `${app.url}/live`, asRole('vendor'));
    await vendor.page.locator('[data-portal="dvc-48"]').waitFor();
    expect(await vendor.page.getByRole('button', { name: /Dừng mọi truy cập/ }).count()).toBe(0);
    await vendor.page.close();
  });
});
