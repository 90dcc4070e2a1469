import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import type { Country } from '../../../../sandbox/country.ts';
import { sessionLost } from '../../../../sandbox/faults/session-lost.ts';
import { nationalPatterns } from '../../../../sandbox/portals/national/patterns.ts';
import { birthRegistration } from '../../../../sandbox/procedures/birth-registration.ts';
import { criminalRecord } from '../../../../sandbox/procedures/criminal-record.ts';
import type { Procedure } from '../../../../sandbox/procedures/procedure.ts';
import { stayNotification } from '../../../../sandbox/procedures/stay-notification.ts';
import { citizen, visitor } from '../igate/igate-at-work.ts';
import { fillDeclaration } from './fill-declaration.ts';
import { nationalCountry, signIn } from './national-at-work.ts';
import { payByCard } from '../pay-by-card.ts';
import { launchBrowser } from '../../../fixtures/launch-browser.ts';

let country: Country;
let browser: Browser;
const originOf = (standing: Country): string => standing.portals[0]?.site.origin as string;
const formOrigin = (): string => country.portals[0]?.backend.formOrigin as string;

beforeAll(async () => {
  [country, browser] = await Promise.all([nationalCountry(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await country.stop();
});

/** From home to the form host, signed in on the way at the national portal only. */
async function begin(page: Page, { name, filing, agency }: Procedure, at = originOf(country)): Promise<void> {
  await page.goto(at);
  await page.getByPlaceholder('Nhập từ khoá tìm kiếm dịch vụ công').fill(name.toLowerCase());
  await page.keyboard.press('Enter');
  await page.getByText(name, { exact: true }).click();
  await page.getByRole('button', { name: filing === 'payment' ? 'Nộp phạt' : 'Nộp hồ sơ' }).click();
  await page.getByRole('button', { name: 'Đồng ý' }).click();
  await page.getByText('Bạn chưa chọn đủ thông tin!').waitFor();
  await page.getByText('Chọn Tỉnh/Thành phố').click();
  await page.getByRole('option', { name: 'Thành phố Huế' }).click();
  if (agency.endsWith('cấp xã')) {
    await page.getByText('Chọn Phường/Xã').click();
    await page.getByRole('option', { name: 'Phường Thuận Hoá' }).click();
  }
  await page.getByRole('button', { name: 'Đồng ý' }).click();
  await page.getByRole('button', { name: 'Nộp trực tuyến' }).click();
  await signIn(page, 'Cơ quan tiếp nhận hồ sơ');
  await page.getByRole('button', { name: 'Nộp trực tuyến' }).click();
  await page.getByRole('button', { name: 'Đồng ý' }).click();
  await page.getByText('HỆ THỐNG BIỂU MẪU ĐIỆN TỬ').waitFor();
}

const onwards = (page: Page): Promise<void> => page.getByRole('button', { name: 'Tiếp tục sang bước sau' }).click();

async function declare(page: Page, procedure: Procedure): Promise<void> {
  await page.getByText('(Người nộp là chủ hồ sơ').getByRole('checkbox').check();
  await onwards(page);
  await page.getByRole('heading', { name: procedure.sections[0]?.title ?? '' }).waitFor();
  await fillDeclaration(page, procedure);
  await onwards(page);
  await page.getByRole('heading', { name: 'Thành phần hồ sơ' }).waitFor();
}

async function attach(page: Page, { attachments }: Procedure): Promise<void> {
  for (const { name, accept, required } of attachments) {
    if (!required) continue;
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('row', { name }).getByRole('button', { name: 'upload Chọn tệp' }).click();
    const file = { name: `giay-to.${accept[0]}`, mimeType: 'application/pdf', buffer: Buffer.from('%PDF') };
    await (await chooser).setFiles(file);
  }
}

/** The four steps; ends on the national origin, with the code of the file. */
async function file(page: Page, procedure: Procedure): Promise<string> {
  await declare(page, procedure);
  await attach(page, procedure);
  await onwards(page);
  await page.getByText(procedure.pledge).click();
  if (procedure.filing === 'payment') await page.getByRole('button', { name: 'Tra cứu' }).click();
  else {
    await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
    await page.getByRole('button', { name: 'Đồng ý' }).click();
  }
  await page.waitForURL(`${originOf(country)}/ket-qua-nop-ho-so**`);
  return page.locator('.code').innerText();
}

async function pay(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Thanh toán', exact: true }).click();
  await page.waitForURL((url) => url.origin === country.payment.origin);
  await payByCard(page);
  await page.getByRole('heading', { name: 'Thanh toán thành công' }).waitFor();
}

describe('the national portal with a form host', () => {
  test('takes a birth registration over both origins and back, with one sign-in', async () => {
    const page = await visitor(browser, country, { viewport: { width: 1366, height: 768 } });
    const outside: string[] = [];
    const broken: string[] = [];
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !new URL(request.url()).hostname.endsWith('localhost'))
        outside.push(request.url());
    });
    page.on('pageerror', (error) => broken.push(error.message));
    await begin(page, birthRegistration);
    expect(new URL(page.url()).origin).toBe(formOrigin());
    const code = await file(page, birthRegistration);
    expect(code).toMatch(/^H57\.30-\d{6}-\d{4}$/);
    await page.getByText('Nộp hồ sơ thành công').waitFor();
    const values = country.portals[0]?.backend.find(code)?.values ?? {};
    expect(values).toMatchObject({
      requesterName: citizen.record.fullName,
      childDateOfBirth: '15/08/2020',
      motherDateOfBirth: '15/08/2020',
      birthCommune: 'Phường Thuận Hoá',
      childSex: 'Nữ',
    });

    await page.goto(`${originOf(country)}/tra-cuu-ho-so`);
    await page.getByPlaceholder('Nhập mã hồ sơ').fill(code);
    await page.getByRole('button', { name: 'Tra cứu' }).click();
    const result = page.locator('.facts');
    await result.waitFor();
    expect(await result.innerText()).toContain('Đăng ký khai sinh');
    expect(await result.innerText()).toContain('giay-to.pdf');
    expect(await result.innerText()).not.toContain(citizen.record.fullName.toUpperCase());
    await page.getByText('Xin chào').click();
    await page.getByText('Hồ sơ cá nhân').click();
    await page.getByRole('cell', { name: code }).click();
    await page.getByText('Thông tin hồ sơ').waitFor();
    expect(outside).toEqual([]);
    expect(broken).toEqual([]);
    await page.context().close();
  });

  test('files a repeated group, and takes a fee through the gateway', async () => {
    const page = await visitor(browser, country, { viewport: { width: 1366, height: 768 } });
    await begin(page, criminalRecord);
    const code = await file(page, criminalRecord);
    expect(country.portals[0]?.backend.find(code)?.values['residences']).toEqual([
      { residencePeriod: 'Thử', residenceAddress: 'Thử' },
    ]);
    await pay(page);
    await page.getByText('Theo dõi tiến độ hồ sơ').click();
    await page.getByText('200.000 VNĐ - Đã thanh toán').waitFor();
    await page.getByText('Thanh toán trực tuyến').click();
    await page.getByPlaceholder('Nhập mã hồ sơ').fill(code);
    await page.getByRole('button', { name: 'Tra cứu' }).click();
    await page.getByText('Không có thông tin yêu cầu thanh toán').waitFor();
    await page.goto(`${originOf(country)}/payment/result?code=H57.30-000000-0000&responseCode=24`);
    await page.getByText('Không có thông tin yêu cầu thanh toán').waitFor();
    await page.context().close();
  });

  test('keeps what was written when something is missing, refused, or the session ends', async () => {
    const strict = await nationalCountry([sessionLost]);
    const page = await visitor(browser, strict);
    await begin(page, stayNotification, originOf(strict));
    await onwards(page);
    await page.getByText('Chưa thể sang bước tiếp theo').waitFor();
    await declare(page, stayNotification);
    await onwards(page);
    await page.getByText(stayNotification.pledge).click();
    await page.route('**/nop?**', (route) =>
      route.fulfill({ json: { refusals: [{ field: 'hostName', message: 'Không tìm thấy chủ hộ' }] } }),
    );
    const send = async () => {
      await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
      await page.getByRole('button', { name: 'Đồng ý' }).click();
    };
    await send();
    await page.getByRole('alert').getByText('Không tìm thấy chủ hộ').first().waitFor();
    await page.locator('#f_hostName_help').getByText('Không tìm thấy chủ hộ').waitFor();
    await page.unroute('**/nop?**');
    await page.locator('#f_hostName').fill('Nguyễn Văn Chủ');
    await onwards(page);
    await page.getByText('Hết phiên đăng nhập, vui lòng đăng nhập lại').first().waitFor();
    await page.getByRole('link', { name: 'Đăng nhập lại' }).click();
    await page.getByRole('heading', { name: 'Thông tin chủ hồ sơ' }).waitFor();
    expect(await page.locator('#g_guests_0_guestReason').inputValue()).toBe('Thử');
    await page.context().close();
    await strict.stop();
  });

  test('asks whoever looks a file up for a captcha, but not the operator', async () => {
    const page = await visitor(browser, country);
    await page.context().setExtraHTTPHeaders({});
    await page.goto(`${originOf(country)}/tra-cuu-ho-so?maHoSo=H57.30-000000-0000`);
    const challenge = await page.getByAltText('capcha').getAttribute('src');
    await page.getByRole('button', { name: 'Tra cứu' }).click();
    await page.getByText('Nhập sai Captcha').waitFor();
    expect(await page.getByAltText('capcha').getAttribute('src')).not.toBe(challenge);
    await page.context().close();
  });

  test('takes a traffic fine from the decision to the tracked receipt, on a telephone', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const page = await visitor(browser, country, phone);
    await page.goto(originOf(country));
    await page.getByText('Xử lý vi phạm giao thông').tap();
    const name = /^Thu tiền nộp phạt/;
    await page.getByText(name).tap();
    await page.getByRole('button', { name: 'Nộp phạt' }).tap();
    await page.getByText('Chọn Tỉnh/Thành phố').tap();
    await page.getByRole('option', { name: 'Thành phố Huế' }).tap();
    await page.getByRole('button', { name: 'Đồng ý' }).tap();
    await page.getByRole('button', { name: 'Nộp trực tuyến' }).tap();
    await signIn(page, 'Cơ quan tiếp nhận hồ sơ');
    await page.getByRole('button', { name: 'Nộp trực tuyến' }).tap();
    await page.getByRole('button', { name: 'Đồng ý' }).tap();
    await page.getByText('HỆ THỐNG BIỂU MẪU ĐIỆN TỬ').waitFor();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    const trafficFine = country.portals[0]?.backend.procedure('traffic-fine') as Procedure;
    const code = await file(page, trafficFine);
    await page.getByText('Thông tin quyết định xử phạt').waitFor();
    await pay(page);
    await page.getByText('Biên lai thu tiền điện tử').waitFor();
    await page.getByText('Theo dõi tiến độ hồ sơ').tap();
    await page.getByText('Đã thanh toán').waitFor();
    expect(country.portals[0]?.backend.find(code)?.paid).toBe(true);
    await page.context().close();
  });

  test('names each pattern once', () => {
    expect(new Set(nationalPatterns).size).toBe(nationalPatterns.length);
    expect([...nationalPatterns].sort((one, other) => one - other)).toEqual(nationalPatterns);
  });
});
