import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import type { Country } from '../../../../sandbox/country.ts';
import { opencpsPatterns } from '../../../../sandbox/portals/opencps/patterns.ts';
import { birthRegistration } from '../../../../sandbox/procedures/birth-registration.ts';
import { criminalRecord } from '../../../../sandbox/procedures/criminal-record.ts';
import { drivingLicence } from '../../../../sandbox/procedures/driving-licence.ts';
import { stayNotification } from '../../../../sandbox/procedures/stay-notification.ts';
import { trafficFine } from '../../../../sandbox/procedures/traffic-fine.ts';
import { visitor } from '../igate/igate-at-work.ts';
import { fillDossier } from './fill-dossier.ts';
import { begin, opencpsCountry } from './opencps-at-work.ts';
import { payByCard } from '../pay-by-card.ts';
import { launchBrowser } from '../../../fixtures/launch-browser.ts';

let country: Country;
let browser: Browser;
const origin = (): string => country.portals[0]?.site.origin as string;
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

beforeAll(async () => {
  [country, browser] = await Promise.all([opencpsCountry(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await country.stop();
});

/** Pledges and sends what was filled in; the code of the file. */
async function send(page: Page): Promise<string> {
  page.once('dialog', (dialog) => void dialog.accept());
  await page.locator('.oc-pledge input').check();
  await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  await page.getByText('Đăng ký hồ sơ thành công').waitFor();
  return page.locator('.oc-done .text-bold').innerText();
}

async function pay(page: Page): Promise<void> {
  await page.locator('.v-chip', { hasText: 'Thanh toán trực tuyến' }).click();
  await page.waitForURL((url) => url.origin === country.payment.origin);
  await payByCard(page);
  await page.getByText('Giao dịch thanh toán thành công').waitFor();
}

/** What the tracking page shows of a file, opened from the table of hits. */
async function track(page: Page, code: string): Promise<string> {
  await page.goto(`${origin()}/tra-cuu-ho-so#/`);
  await page.getByLabel('Mã số hồ sơ').fill(code);
  await page.getByRole('button', { name: 'Tìm kiếm' }).click();
  await page.getByText(code).click();
  await page.getByRole('heading', { name: 'CHI TIẾT HỒ SƠ' }).waitFor();
  await page.getByText('Trạng thái').waitFor();
  return page.locator('.oc-table').innerText();
}

describe('a portal in the manner of OpenCPS', () => {
  test('takes a birth registration with lists, a commune and a paper to the tracked file', async () => {
    const page = await visitor(browser, country, { viewport: { width: 1366, height: 768 } });
    const outside: string[] = [];
    const broken: string[] = [];
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && !hostname.endsWith('localhost')) outside.push(request.url());
    });
    page.on('pageerror', (error) => broken.push(error.message));
    await begin(page, origin(), birthRegistration);
    await fillDossier(page, birthRegistration);
    const code = await send(page);
    expect(code).toMatch(/^H55\.21-\d{6}-\d{4}$/);
    const shown = await track(page, code);
    expect(shown).toContain('Đăng ký khai sinh');
    expect(shown).toContain('Mới đăng ký');
    await page.getByText('Thành phần hồ sơ').click();
    await page.getByText('birthCertificate.pdf').waitFor();
    expect(country.portals[0]?.backend.find(code)?.values).toMatchObject({
      childDateOfBirth: '15/08/2020',
      motherDateOfBirth: '15/08/2020',
      birthProvince: 'Tỉnh Thái Nguyên',
      childSex: 'Nam',
    });
    expect(outside).toEqual([]);
    expect(broken).toEqual([]);
    await page.context().close();
  });

  test('takes a driving licence through the gateway to the tracked file', async () => {
    const page = await visitor(browser, country, { viewport: { width: 1366, height: 768 } });
    await begin(page, origin(), drivingLicence);
    await fillDossier(page, drivingLicence);
    const code = await send(page);
    await page.getByText('135.000 vnđ').waitFor();
    await pay(page);
    const shown = await track(page, code);
    expect(shown).toContain('Đã thanh toán');
    await page.goto(`${origin()}/ho-so-cua-toi#/`);
    await page.getByText(code).waitFor();
    await page.context().close();
  });

  test('takes a criminal record with its list of residences on a telephone', async () => {
    const page = await visitor(browser, country, phone);
    await begin(page, origin(), criminalRecord);
    await fillDossier(page, criminalRecord);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    const code = await send(page);
    const residences = country.portals[0]?.backend.find(code)?.values['residences'];
    expect(residences).toEqual([{ residencePeriod: 'Thử', residenceAddress: 'Thử' }]);
    await pay(page);
    expect(await track(page, code)).toContain('Đã thanh toán');
    await page.context().close();
  });

  test('takes a traffic fine from the decision to the receipt, and says why a payment failed', async () => {
    const page = await visitor(browser, country, phone);
    await begin(page, origin(), trafficFine);
    await page.locator('[data-question="decisionNumber"] input').fill('0001234567/QĐ-XPHC');
    await page.locator('[data-question="plate"] input').fill('43A1-123.45');
    await page.getByRole('button', { name: 'Tra cứu', exact: true }).click();
    await page.getByText('THÔNG TIN QUYẾT ĐỊNH XỬ PHẠT').waitFor();
    const code = await page.locator('.oc-table .text-bold').innerText();
    await page.goto(`${origin()}/payment/result?code=${code}&responseCode=24`);
    await page.getByText('Giao dịch thực hiện thất bại. Khách hàng đã Hủy giao dịch').waitFor();
    await page.getByText('Thanh toán lại').click();
    await page.waitForURL((url) => url.origin === country.payment.origin);
    await page.goto(`${origin()}/thuc-hien-dich-vu#/da-gui/${code}`);
    await pay(page);
    await page.context().close();
  });

  test('keeps what was typed when something is wanting, refused or to be confirmed', async () => {
    const page = await visitor(browser, country);
    await begin(page, origin(), stayNotification);
    await page.locator('[data-question]').first().waitFor();
    await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
    await page.locator('#toast-container').getByText('Vui lòng nhập đầy đủ thông tin bắt buộc').waitFor();
    await page.getByText('Trường dữ liệu bắt buộc').first().waitFor();
    await fillDossier(page, stayNotification);
    await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
    await page.getByText('Vui lòng đồng ý với điều khoản sử dụng của chúng tôi').waitFor();
    await page.locator('.oc-pledge input').check();
    await page.route('**/dossiers?**', (route) =>
      route.fulfill({ json: { refusals: [{ field: 'guests.0.guestName', message: 'Không tìm thấy người này' }] } }),
    );
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
    await page.locator('.oc-general').getByText('Không tìm thấy người này').waitFor();
    await page.unroute('**/dossiers?**');
    await page.context().setExtraHTTPHeaders({});
    await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
    await page.getByPlaceholder('Nhập captcha').fill('0');
    await page.getByRole('button', { name: 'Đồng ý' }).click();
    await page.getByText('Nhập sai Captcha').waitFor();
    await page.getByRole('button', { name: 'Hủy nộp hồ sơ' }).click();
    expect(await page.locator('[data-question="guestName"] input').inputValue()).toBe('Thử');
    await page.context().close();
  });

  test('refuses accounts of its own, with a captcha the second time', async () => {
    const page = await visitor(browser, country);
    await page.context().setExtraHTTPHeaders({});
    await page.goto(`${origin()}/dang-nhap#/login`);
    await page.getByPlaceholder('Email đăng nhập').fill('ai@example.vn');
    await page.getByPlaceholder('Mật khẩu').fill('123');
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await page.getByText('Tên đăng nhập hoặc mật khẩu không chính xác.').waitFor();
    await page.getByPlaceholder('Nhập captcha').fill('0');
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await page.getByText('Nhập sai Captcha').waitFor();
    await page.context().close();
  });

  test('names each pattern once', () => {
    expect(new Set(opencpsPatterns).size).toBe(opencpsPatterns.length);
    expect([...opencpsPatterns].sort((one, other) => one - other)).toEqual(opencpsPatterns);
  });
});
