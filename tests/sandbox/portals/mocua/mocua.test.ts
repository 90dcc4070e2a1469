import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import type { Country } from '../../../../sandbox/country.ts';
import { mocuaPatterns } from '../../../../sandbox/portals/mocua/patterns.ts';
import { criminalRecord } from '../../../../sandbox/procedures/criminal-record.ts';
import { idCard } from '../../../../sandbox/procedures/id-card.ts';
import type { Procedure } from '../../../../sandbox/procedures/procedure.ts';
import { birthRegistration } from '../../../../sandbox/procedures/birth-registration.ts';
import { citizen, visitor } from '../igate/igate-at-work.ts';
import { choose, fillTables } from './fill-tables.ts';
import { mocuaCountry } from './mocua-at-work.ts';
import { identify } from '../identify.ts';
import { payByCard } from '../pay-by-card.ts';
import { launchBrowser } from '../../../fixtures/launch-browser.ts';

let country: Country;
let browser: Browser;
const origin = (): string => country.portals[0]?.site.origin as string;

beforeAll(async () => {
  [country, browser] = await Promise.all([mocuaCountry(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await country.stop();
});

async function signIn(page: Page): Promise<void> {
  await page.getByText('Đăng nhập qua Cổng DVC Quốc gia').click();
  await identify(page, citizen);
  await page.getByText('Đăng xuất').waitFor();
}

/** From home to the first tab of the application, signed in on the way. */
async function begin(page: Page, { name }: Procedure): Promise<void> {
  await page.goto(origin());
  await page.getByText('NỘP HỒ SƠ TRỰC TUYẾN', { exact: true }).click();
  await page.locator('#txtKEYWORD').fill(name.toLowerCase());
  await page.getByRole('button', { name: 'Tìm kiếm' }).click();
  const row = page.getByRole('row').filter({ has: page.getByRole('cell', { name, exact: true }) });
  await row.getByRole('link', { name: 'Nộp hồ sơ' }).click();
  await signIn(page);
  const agency = page.locator('#cboAGENCY_ID option').nth(1);
  await agency.waitFor({ state: 'attached' });
  await choose(page, 'cboAGENCY_ID', (await agency.textContent()) as string);
  await page.getByRole('button', { name: 'Đồng ý' }).click();
  await page.getByText('Vui lòng chọn trường hợp xử lý').waitFor();
  await page.locator('#cboCASE_ID').selectOption('Trường hợp thông thường');
  await page.locator('#chkRULE').check();
  await page.getByRole('button', { name: 'Đồng ý' }).click();
  await page.locator('#frmHOSO').waitFor();
}

const pdf = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });

async function attach(page: Page, { attachments }: Procedure): Promise<void> {
  for (const [index, { id, accept, required }] of attachments.entries()) {
    if (required) await page.locator(`#fileUpload${index}`).setInputFiles(pdf(`${id}.${accept[0]}`));
  }
}

/** Sends the last tab and agrees with what the browser asks. */
async function send(page: Page): Promise<void> {
  await page.locator('#chkCHECK_LIABILITY').check();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByText('Gửi hồ sơ', { exact: true }).click();
}

const code = (page: Page): Promise<string> => page.locator('.code').innerText();

async function tracked(page: Page, wanted: string): Promise<string> {
  await page.goto(`${origin()}/tra-cuu-ho-so`);
  await page.locator('input[name=ma]').fill(wanted);
  await page.getByRole('button', { name: 'Tìm kiếm' }).click();
  return page.locator('.result').innerText();
}

describe('a portal in the manner of the older one-stop portals', () => {
  test('takes a birth registration with commune and paper to the tracked file', async () => {
    const page = await visitor(browser, country);
    const outside: string[] = [];
    const broken: string[] = [];
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !new URL(request.url()).hostname.endsWith('localhost'))
        outside.push(request.url());
    });
    page.on('pageerror', (error) => broken.push(error.message));
    await begin(page, birthRegistration);
    await fillTables(page, birthRegistration);
    await page.locator('#btnNEXT_TAB_2').click();
    await attach(page, birthRegistration);
    await page.locator('#btnNEXT_TAB_3').click();
    await page.locator('#btnNEXT_TAB_4').click();
    await send(page);
    await page.getByText('Đăng ký hồ sơ thành công').waitFor();
    const filed = await code(page);
    expect(filed).toMatch(/^H24\.07-\d{6}-\d{4}$/);
    const result = await tracked(page, filed);
    expect(result).toContain('birthCertificate.pdf');
    expect(result).not.toContain(citizen.record.fullName);
    expect(country.portals[0]?.backend.find(filed)?.values).toMatchObject({
      childDateOfBirth: '15/08/2020',
      motherDateOfBirth: '15/08/2020',
      birthCommune: 'Phường Hồng Bàng',
      receiveWay: 'Trực tiếp',
    });
    expect([outside, broken]).toEqual([[], []]);
    await page.context().close();
  });

  test('files a repeated group and pays its fee, on a telephone', async () => {
    const page = await visitor(browser, country, { viewport: { width: 390, height: 844 }, hasTouch: true });
    await begin(page, criminalRecord);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await fillTables(page, criminalRecord);
    for (const tab of [2, 3, 4]) await page.locator(`#btnNEXT_TAB_${tab}`).click();
    await send(page);
    await page.getByText('Đăng ký hồ sơ thành công').waitFor();
    const filed = await code(page);
    expect(country.portals[0]?.backend.find(filed)?.values['residences']).toEqual([
      { residencePeriod: 'Thử', residenceAddress: 'Thử' },
    ]);
    await page.getByRole('button', { name: 'Nộp phí, lệ phí' }).click();
    await page.getByText('Thanh toán trực tuyến', { exact: true }).click();
    await payByCard(page);
    await page.getByText('Giao dịch thanh toán thành công').waitFor();
    expect(await tracked(page, filed)).toContain('Đã thanh toán');
    await page.context().close();
  });

  test('keeps answers and papers when the captcha is wrong', async () => {
    const page = await visitor(browser, country);
    await begin(page, idCard);
    await page.context().setExtraHTTPHeaders({});
    await page.reload();
    await page.locator('#btnNEXT_TAB_2').click();
    await page.getByText('Trường dữ liệu bắt buộc').first().waitFor();
    await fillTables(page, idCard);
    const day = await page.locator('#lblselectedDate').innerText();
    await page.locator('#btnNEXT_TAB_2').click();
    await page.locator('#fileUpload0').setInputFiles(pdf('representative.pdf'));
    for (const tab of [3, 4]) await page.locator(`#btnNEXT_TAB_${tab}`).click();
    const picture = await page.locator('.captcha-img img').getAttribute('src');
    await page.locator('.refresh').click();
    await expect.poll(() => page.locator('.captcha-img img').getAttribute('src')).not.toBe(picture);
    await page.locator('input[name=captcha]').fill('0');
    await send(page);
    await page.getByText('Mã kiểm tra không chính xác').waitFor();
    await page.locator('.tabs li').first().click();
    expect(await page.locator('#cboREASON').inputValue()).toBe('Thẻ hết thời hạn sử dụng');
    expect(await page.locator('#lblselectedDate').innerText()).toBe(day);
    await page.locator('.tabs li').nth(1).click();
    await page.getByText('representative.pdf').waitFor();
    await page.context().close();
  });
});

test('names each pattern once', () => {
  expect([...new Set(mocuaPatterns)].sort((one, other) => one - other)).toEqual(mocuaPatterns);
});
