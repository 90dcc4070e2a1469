import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import type { Country } from '../../../../sandbox/country.ts';
import { igatePatterns } from '../../../../sandbox/portals/igate/patterns.ts';
import type { Procedure } from '../../../../sandbox/procedures/procedure.ts';
import { birthRegistration } from '../../../../sandbox/procedures/birth-registration.ts';
import { criminalRecord } from '../../../../sandbox/procedures/criminal-record.ts';
import { stayNotification } from '../../../../sandbox/procedures/stay-notification.ts';
import { fillEForm } from './fill-e-form.ts';
import { citizen, igateCountry, signIn, visitor } from './igate-at-work.ts';
import { payByCard } from '../pay-by-card.ts';
import { launchBrowser } from '../../../fixtures/launch-browser.ts';

let country: Country;
let browser: Browser;
const origin = (): string => country.portals[0]?.site.origin as string;

beforeAll(async () => {
  [country, browser] = await Promise.all([igateCountry(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await country.stop();
});

/** From home to step 1 of the application, signed in on the way. */
async function begin(page: Page, { name }: Procedure): Promise<void> {
  await page.goto(origin());
  await page.getByPlaceholder('Nhập từ khóa tìm kiếm thủ tục').fill(name.toLowerCase());
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('link', { name: 'Nộp trực tuyến' }).click();
  await signIn(page, 'Chọn cơ quan');
  const agency = page.locator('#agency option', { hasText: /Phường Hải Châu|– Thành phố Đà Nẵng/ });
  await agency.waitFor({ state: 'attached' });
  await page.getByLabel('Cơ quan').selectOption((await agency.textContent()) as string);
  await page.getByRole('button', { name: 'Đồng ý và tiếp tục' }).click();
}

async function attach(page: Page, procedure: Procedure): Promise<void> {
  for (const { id, accept, required } of procedure.attachments) {
    if (!required) continue;
    const chooser = page.waitForEvent('filechooser');
    await page.locator(`[data-attachment=${id}] .ig-upload`).click();
    await (
      await chooser
    ).setFiles({ name: `${id}.${accept[0]}`, mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
  }
}

/** Steps 1 to 3; ends on the page with the code. */
async function file(page: Page, procedure: Procedure): Promise<string> {
  await fillEForm(page, procedure);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByRole('heading', { name: 'Thành phần hồ sơ' }).waitFor();
  await attach(page, procedure);
  await page.locator('#to-step-3').click();
  await page.locator('#pledge').check();
  await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
  await page.getByRole('heading', { name: 'Nộp hồ sơ thành công' }).waitFor();
  return page.locator('.ig-code').innerText();
}

describe('a portal in the manner of iGate', () => {
  test('takes a birth registration from the search box to the tracked file', async () => {
    const page = await visitor(browser, country);
    const outside: string[] = [];
    const broken: string[] = [];
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !new URL(request.url()).hostname.endsWith('localhost'))
        outside.push(request.url());
    });
    page.on('pageerror', (error) => broken.push(error.message));
    await begin(page, birthRegistration);
    const code = await file(page, birthRegistration);
    expect(code).toMatch(/^H17\.12-\d{6}-\d{4}$/);
    await page.getByText('Hồ sơ đang chờ tiếp nhận').waitFor();

    await page.goto(`${origin()}/vi/dossier/search`);
    await page.getByPlaceholder('Nhập mã hồ sơ').fill(code);
    await page.locator('main form button').click();
    const result = await page.locator('table').innerText();
    expect(result).toContain('Đăng ký khai sinh');
    expect(result).toContain('birthCertificate.pdf');
    expect(result).not.toContain(citizen.record.fullName);
    expect(outside).toEqual([]);
    expect(broken).toEqual([]);

    const values = country.portals[0]?.backend.find(code)?.values ?? {};
    expect(values).toMatchObject({
      childDateOfBirth: '15/08/2020',
      motherDateOfBirth: '15/08/2020',
      birthCommune: 'Phường Hải Châu',
    });
    expect(values).toMatchObject({ requesterName: citizen.record.fullName, childSex: 'Nam' });
    await page.context().close();
  });

  test('files repeated groups, and hands a fee to the gateway', async () => {
    const page = await visitor(browser, country);
    await begin(page, criminalRecord);
    const code = await file(page, criminalRecord);
    const residences = country.portals[0]?.backend.find(code)?.values['residences'];
    expect(residences).toEqual([{ residencePeriod: 'Thử', residenceAddress: 'Thử' }]);
    await page.getByText('Thanh toán trực tuyến').click();
    await page.waitForURL((url) => url.origin === country.payment.origin);
    await page.goto(`${origin()}/payment/result?code=${code}&responseCode=24`);
    await page.getByText('Giao dịch thanh toán không thành công').waitFor();
    await page.getByText('Khách hàng hủy giao dịch').waitFor();
    await page.context().close();
  });

  test('keeps what was typed when the documents or the captcha are wanting', async () => {
    const page = await visitor(browser, country);
    await begin(page, stayNotification);
    await page.context().setExtraHTTPHeaders({});
    await page.reload();
    await fillEForm(page, stayNotification);
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.locator('#to-step-3').click();
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await page.getByText('Vui lòng tích chọn cam kết').waitFor();
    await page.locator('#pledge').check();
    const challenge = await page.locator('#captcha-image').getAttribute('src');
    await page.getByPlaceholder('Nhập mã xác nhận').fill('0');
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await page.getByText('Mã captcha không chính xác').waitFor();
    expect(await page.locator('#captcha-image').getAttribute('src')).not.toBe(challenge);
    expect(await page.locator('.formio-component-guestName input').inputValue()).toBe('Thử');
    await page.context().close();
  });

  test('says at the field, in Vietnamese, what Form.io or the server refuses', async () => {
    const page = await visitor(browser, country);
    await begin(page, stayNotification);
    await page.locator('#eform[data-ready]').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByText('Vui lòng nhập đầy đủ thông tin bắt buộc').waitFor();
    const message = page
      .locator('.formio-component-hostKind .formio-errors')
      .getByText('Vui lòng nhập Loại hình lưu trú');
    await message.first().waitFor();
    await page.route('**/vi/padsvc/apply-online/**', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ json: { refusals: [{ field: 'hostName', message: 'Không tìm thấy chủ hộ' }] } })
        : route.continue(),
    );
    await fillEForm(page, stayNotification);
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.locator('#to-step-3').click();
    await page.locator('#pledge').check();
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await page.locator('#refusals').getByText('Không tìm thấy chủ hộ').waitFor();
    await page.locator('.formio-component-hostName .formio-errors').getByText('Không tìm thấy chủ hộ').waitFor();
    await page.context().close();
  });

  test('takes a traffic fine from the decision to the tracked receipt, on a telephone', async () => {
    const page = await visitor(browser, country, { viewport: { width: 390, height: 844 } });
    await page.goto(origin());
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.getByText('Xử lý vi phạm giao thông').click();
    await page.getByRole('link', { name: 'Nộp phạt', exact: true }).click();
    await signIn(page, 'Tra cứu quyết định xử phạt');
    await page.getByRole('button', { name: 'Tra cứu' }).click();
    await page.getByText('Vui lòng nhập Số quyết định').waitFor();
    await page.locator('#decisionNumber').fill('0001234567/QĐ-XPHC');
    await page.locator('#plate').fill('43A1-123.45');
    await page.getByRole('button', { name: 'Tra cứu' }).click();
    await page.getByRole('rowheader', { name: 'Số tiền phạt' }).waitFor();
    await page.getByRole('link', { name: 'Nộp phạt', exact: true }).click();
    await page.waitForURL((url) => url.origin === country.payment.origin);
    await payByCard(page);
    await page.getByRole('heading', { name: 'Thanh toán thành công' }).waitFor();
    await page.getByText('Tra cứu hồ sơ này').click();
    await page.getByText('Đã thanh toán').waitFor();
    await page.context().close();
  });

  test('names each pattern once', () => {
    expect(new Set(igatePatterns).size).toBe(igatePatterns.length);
    expect([...igatePatterns].sort((one, other) => one - other)).toEqual(igatePatterns);
  });
});
