/** Vendors in a real browser, signing in at a real provider: each opens the trace of its own failure, and nobody else's. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GuardedApp, startGuardedApp } from '../../fixtures/guarded-app.ts';
import { startIdentityProvider, type TestProvider } from '../../fixtures/identity-provider.ts';
import { launchBrowser } from '../../fixtures/launch-browser.ts';
import { removeFolder } from '../../fixtures/test-app.ts';

let app: GuardedApp;
let provider: TestProvider;
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
  const people = { lan: ['congdan:vendor:vnpt', 'staff'], minh: ['congdan:vendor:viettel'], khach: ['staff'] };
  app = await startGuardedApp({
    // A browser throws away cookies that have expired by its own clock.
    clock: () => new Date(),
    prepare: async (url) => {
      provider = await startIdentityProvider(url, people);
      return provider.settings;
    },
  });
  const context = await browser.newContext();
  await context.tracing.start({ snapshots: true, screenshots: false });
  const citizen = await context.newPage();
  await citizen.goto('data:text/html;charset=utf-8,<h1>Nộp hồ sơ</h1><label>Họ và tên <input></label>');
  await citizen.getByLabel('Họ và tên').fill('Nguyễn Thị Thử');
  await context.tracing.stop({ path: join(app.artifactFolder, 'own', 'trace.zip') });
  await context.close();
}, 240_000);
afterAll(async () => {
  await browser.close();
  await app.close();
  await provider.close();
  await removeFolder(app.folder);
});

/** Signs in from the page of a run, as somebody who followed a link to it. @returns every address that the page came to */
async function signIn(page: Page, name: string): Promise<readonly string[]> {
  const addresses: string[] = [];
  page.on('request', (request) => request.isNavigationRequest() && addresses.push(request.url()));
  await page.goto(`${app.url}/runs/own`);
  await page.getByText('Hãy đăng nhập để xem').waitFor();
  await page.getByRole('link', { name: 'Đăng nhập' }).click();
  await page.getByRole('link', { name: 'Đăng nhập bằng tài khoản cơ quan' }).click();
  await page.locator('input[name=login]').fill(name);
  await page.locator('input[name=password]').fill('any');
  await page.locator('[type=submit]').click();
  await page.waitForURL(`${app.url}/**`);
  return addresses;
}

test('a vendor signs in, opens its failure and sees the steps', { timeout: 180_000 }, async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const addresses = await signIn(page, 'lan');
  await page.getByRole('heading', { name: 'Chẩn đoán' }).waitFor();
  expect(await page.locator('.account').innerText()).toContain('Người dùng lan');
  const [viewer] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'Mở vết (trace)' }).click(),
  ]);
  await viewer.getByText('Nguyễn Thị Thử').first().waitFor({ timeout: 60_000 });
  expect((await viewer.locator('.action-title').allInnerTexts()).join('\n')).toMatch(/Fill/);

  // The address by which the provider sent it back is worth nothing a second time, here or elsewhere.
  const returned = addresses.find((address) => address.includes('/sign-in/return'))!;
  for (const again of [page, await (await browser.newContext()).newPage()]) {
    await again.goto(returned);
    await again.getByText('Đăng nhập không thành công').waitFor();
  }
  await context.close();
});

test('another vendor sees neither the run nor its trace', { timeout: 180_000 }, async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, 'minh');
  await page.getByRole('heading', { name: 'Không có lượt chạy này.' }).waitFor();
  const status = (path: string) => page.evaluate(async (address) => (await fetch(address)).status, path);
  expect(await status('/api/v1/runs/own/trace')).toBe(404);
  expect(await status('/api/v1/runs/foreign/trace')).toBe(200);
  await page.goto(`${app.url}/`);
  await page.locator('.runs tbody tr[data-run=foreign]').waitFor();
  // Both are at its own portal; of the other vendor's there is none.
  await page.locator('.runs tbody tr[data-run=fault]').waitFor();
  expect(await page.locator('.runs tbody tr').count()).toBe(2);
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.getByRole('link', { name: 'Đăng nhập', exact: true }).waitFor();
  expect(await status('/api/v1/runs/foreign/trace')).toBe(401);
  await context.close();
});

test('whoever has no grant is told so, and not let in', { timeout: 120_000 }, async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, 'khach');
  await page.getByText('chưa được cấp quyền').waitFor();
  expect((await context.cookies()).some(({ name }) => name === 'congdan-session')).toBe(false);
  await context.close();
});
