import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Country } from '../../sandbox/country.ts';
import type { Account } from '../../sandbox/procedures/procedure.ts';
import { launchBrowser } from '../fixtures/launch-browser.ts';
import { citizens } from './citizens.ts';
import { otpOf, portalOf, smallCountry } from './sandbox-at-work.ts';

const [citizen] = citizens as [Account, Account];

async function signIn(page: Page, origin: string, password = citizen.password): Promise<void> {
  await page.goto(`${origin}/sso/login`);
  await page.getByLabel('Số định danh cá nhân').pressSequentially(citizen.username);
  await page.getByLabel('Mật khẩu').pressSequentially(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  if (password !== citizen.password) return;
  await page.getByText('Nhập mã OTP gồm 6 chữ số').waitFor();
  await page.keyboard.type(otpOf(citizen));
  await page.getByRole('button', { name: 'Xác nhận' }).click();
  await page.waitForURL(`${origin}/`);
}

describe('in a browser', () => {
  let browser: Browser;
  let country: Country | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await country?.stop();
    country = undefined;
  });

  test('a citizen signs in by typing; a wrong password is told in an alert; a value set without typing is lost', async () => {
    country = await smallCountry();
    const page = await browser.newPage();
    await signIn(page, portalOf(country), 'sai');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('không chính xác');
    await page.getByLabel('Mật khẩu').evaluate((input: { value: string }, value) => {
      input.value = value;
    }, citizen.password);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await expect.poll(() => page.getByLabel('Mật khẩu').inputValue()).toBe('sai');
    await signIn(page, portalOf(country));
    expect(await page.textContent('body')).toContain(citizen.record.fullName);
    await page.goto(`${portalOf(country)}/sso/logout`);
    await page.waitForURL(`${portalOf(country)}/`);
    expect(await page.textContent('body')).toContain('"citizen":null');
    await page.close();
  });

  test('browser-killed kills the browser that asks for the form, and no other', async () => {
    country = await smallCountry('browser-killed');
    const victim = await launchBrowser();
    const gone = new Promise((done) => victim.once('disconnected', done));
    const page = await victim.newPage();
    await signIn(page, portalOf(country));
    await Promise.all([gone, page.goto(`${portalOf(country)}/form/small-procedure`).catch(() => null)]);
    expect(victim.isConnected()).toBe(false);
    expect(browser.isConnected()).toBe(true);
  });

  test.each([
    ['missing-feature', [true, false]],
    ['script-error', [false, false]],
  ])('%s: whether a current and an old browser show the form', async (fault, shown) => {
    country = await smallCountry(fault);
    const head = country.portals[0]?.backend.interference.head ?? '';
    const seen: boolean[] = [];
    for (const old of [false, true]) {
      const page = await browser.newPage();
      await page.addInitScript(old ? 'delete window.structuredClone' : '');
      await page.goto(country.neutral[0]?.origin ?? '');
      await page.setContent(`<html><head>${head}</head><body><form><input></form></body></html>`, {
        waitUntil: 'load',
      });
      seen.push(await page.locator('input').isVisible());
      await page.close();
    }
    expect(seen).toEqual(shown);
  });

  test('control-off-screen: the button is in reach of a desktop and out of reach of a phone', async () => {
    country = await smallCountry('control-off-screen');
    const head = country.portals[0]?.backend.interference.head ?? '';
    const reached: boolean[] = [];
    for (const width of [1280, 390]) {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      await page.setContent(`<html><head>${head}</head><body><form><button>Nộp hồ sơ</button></form></body></html>`);
      const clicked = page.getByRole('button').click({ timeout: 700, trial: true });
      reached.push(await clicked.then(() => true).catch(() => false));
      await page.close();
    }
    expect(reached).toEqual([true, false]);
  });
});
