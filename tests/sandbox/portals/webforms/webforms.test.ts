import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Country } from '../../../../sandbox/country.ts';
import { validationLoop } from '../../../../sandbox/faults/validation-loop.ts';
import { mannerOf } from '../../../../sandbox/portals/webforms/manner.ts';
import { webformsPatterns } from '../../../../sandbox/portals/webforms/patterns.ts';
import { birthRegistration } from '../../../../sandbox/procedures/birth-registration.ts';
import { drivingLicence } from '../../../../sandbox/procedures/driving-licence.ts';
import type { Procedure } from '../../../../sandbox/procedures/procedure.ts';
import { procedures } from '../../../../sandbox/procedures/procedures.ts';
import { stayNotification } from '../../../../sandbox/procedures/stay-notification.ts';
import { trafficFine } from '../../../../sandbox/procedures/traffic-fine.ts';
import { visitor } from '../igate/igate-at-work.ts';
import { fillEForm } from './fill-e-form.ts';
import { citizen, signIn, webformsCountry } from './webforms-at-work.ts';
import { payByCard } from '../pay-by-card.ts';
import { launchBrowser } from '../../../fixtures/launch-browser.ts';

let country: Country;
let browser: Browser;
const origin = (): string => country.portals[0]?.site.origin as string;
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

beforeAll(async () => {
  [country, browser] = await Promise.all([webformsCountry(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await country.stop();
});

/** Does something that opens a window; the window. */
async function opened(page: Page, act: () => Promise<unknown>): Promise<Page> {
  const [window] = await Promise.all([page.context().waitForEvent('page'), act()]);
  return window;
}

/** From home over the tree to the e-form, signed in on the way; the page that it ended on. */
async function begin(start: Page, { name, field, number }: Procedure): Promise<Page> {
  await start.goto(origin());
  const width = await start.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
  expect(width).toBeLessThanOrEqual(0);
  await start.getByText(field).click();
  await start.getByText(name, { exact: true }).click();
  await signIn(start, 'Chọn trường hợp hồ sơ');
  if (number % 2 === 0) await start.locator('[name$=ddlCoQuan]').selectOption({ index: 1 });
  else {
    const window = await opened(start, () => start.getByText('Chọn đơn vị...').click());
    await Promise.all([window.waitForEvent('close'), window.getByText('Chọn', { exact: true }).first().click()]);
  }
  await start.getByRole('button', { name: 'Đồng ý' }).click();
  await start.getByText('Vui lòng chọn trường hợp xử lý').waitFor();
  await start.locator('[name$=ddlTruongHop]').selectOption('Cá nhân trực tiếp nộp hồ sơ');
  await start.getByRole('button', { name: 'Đồng ý' }).click();
  await start.locator('#ifrToKhai').waitFor();
  return start;
}

/** From the saved e-form to the page with the code. */
async function send(page: Page, procedure: Procedure): Promise<string> {
  await page.locator('#btnNEXT_TAB_2').click();
  for (const { id, accept, required } of procedure.attachments) {
    if (!required) continue;
    const fileName = `${id}.${accept[0] ?? ''}`;
    const file = { name: fileName, mimeType: 'application/pdf', buffer: Buffer.from('%PDF') };
    await page.locator(`[data-giayto=${id}] input[type=file]`).setInputFiles(file);
    await page.getByText(fileName).waitFor();
  }
  await page.locator('#btnNEXT_TAB_3').click();
  await page.getByText('Bưu chính').click();
  await page.getByText('Trực tuyến', { exact: true }).click();
  expect(await page.locator('.x-radio input:checked').count()).toBe(1);
  await page.locator('#chkassure').check();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  if (procedure.number % 3 === 0) await page.getByText('Đồng ý', { exact: true }).click();
  await page.getByText('Đăng ký hồ sơ thành công').waitFor();
  return page.locator('.mahoso').innerText();
}

describe('a portal in the manner of ASP.NET WebForms', () => {
  test('takes a birth registration through a frame of another origin to the tracked file', async () => {
    const first = await visitor(browser, country, { viewport: { width: 1366, height: 768 } });
    const broken: string[] = [];
    first.context().on('weberror', (error) => broken.push(error.error().message));
    const page = await begin(first, birthRegistration);
    const frame = page.frameLocator('#ifrToKhai');
    await frame.getByText('TỜ KHAI ĐIỆN TỬ').waitFor();
    const eForm = page.frames().find((inner) => inner.url().includes('/e-form/'));
    expect(new URL(eForm?.url() ?? origin()).host).toMatch(/^tokhaidientu\.localhost/);

    await frame.getByRole('button', { name: 'Lưu tờ khai' }).click();
    await frame.locator('td .val').getByText('Vui lòng nhập Họ', { exact: true }).waitFor();
    await page.locator('#btnNEXT_TAB_2').click();
    await page.getByText('Vui lòng điền đầy đủ và bấm Lưu tờ khai').waitFor();
    await fillEForm(page, birthRegistration);
    const code = await send(page, birthRegistration);
    expect(code).toMatch(/^H35\.18-\d{6}-\d{4}$/);

    const values = country.portals[0]?.backend.find(code)?.values ?? {};
    expect(values).toMatchObject({ requesterName: citizen.record.fullName, birthProvince: 'Tỉnh Lai Châu' });
    expect(values).toMatchObject({ childDateOfBirth: '15/08/2020', motherDateOfBirth: '15/08/2020', childSex: 'Nam' });
    await page.getByText('Tra cứu hồ sơ').click();
    await page.getByPlaceholder('Nhập mã hồ sơ').fill(code);
    await page.keyboard.press('Enter');
    await page.getByRole('cell', { name: code }).click();
    await page.getByText('birthCertificate.pdf').waitFor();
    expect(await page.locator('body').innerText()).toContain('Mới đăng ký');
    expect(broken).toEqual([]);
    await page.context().close();
  });

  test('takes a licence with its fee over the gateway to the paid file, on a telephone', async () => {
    const page = await begin(await visitor(browser, country, phone), drivingLicence);
    await fillEForm(page, drivingLicence);
    await send(page, drivingLicence);
    await page.getByText('135.000 vnđ').waitFor();
    await page.getByText('Thanh toán trực tuyến').click();
    await payByCard(page);
    await page.getByText('Giao dịch thanh toán thành công').waitFor();
    await page.getByText('Xem tình trạng hồ sơ').click();
    await page.getByText('Mới đăng ký').waitFor();
    await page.context().close();
  });

  test('keeps entries of a table over post-backs, opens a window of its own, and asks for a captcha', async () => {
    const first = await visitor(browser, country);
    await first.goto(`${origin()}/dich-vu-cong/danh-sach-thu-tuc.aspx`);
    await first.getByPlaceholder('Tên hoặc mã thủ tục').fill('thong bao luu tru');
    await first.keyboard.press('Enter');
    await first.getByText('Page 1 of 1').waitFor();
    const row = first.locator('tr', { hasText: stayNotification.name });
    const page = await opened(first, () => row.getByRole('link', { name: 'Nộp hồ sơ' }).click());
    await signIn(page, 'Chọn trường hợp hồ sơ');
    await page.context().setExtraHTTPHeaders({});
    await page.locator('[name$=ddlCoQuan]').selectOption({ index: 1 });
    await page.locator('[name$=ddlTruongHop]').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Đồng ý' }).click();
    const frame = page.frameLocator('#ifrToKhai');
    await frame.locator('[name$="ctl02$txtHoVaTenNguoiLuu"]').fill('Thử');
    await frame.getByText('Thêm người lưu trú').click();
    await frame.locator('[name$="ctl03$txtHoVaTenNguoiLuu"]').waitFor();
    expect(await frame.locator('[name$="ctl02$txtHoVaTenNguoiLuu"]').inputValue()).toBe('Thử');
    await fillEForm(page, stayNotification);
    await page.locator('#btnNEXT_TAB_2').click();
    await page.locator('#btnNEXT_TAB_3').click();
    await page.getByText('Trực tiếp').click();
    await page.locator('#chkassure').check();
    await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
    const said = page.waitForEvent('dialog').then(async (dialog) => {
      await dialog.accept();
      return dialog.message();
    });
    await page.getByText('Đồng ý', { exact: true }).click();
    expect(await said).toBe('Mã captcha không chính xác');
    expect(await page.locator('#chkassure').isChecked()).toBe(true);
    await page.context().close();
  });

  test('shows a fine with its amount, after refusing a look-up without losing what was typed', async () => {
    const page = await visitor(browser, country, phone);
    await page.goto(`${origin()}/dich-vu-cong/nop-phat.aspx?MaTTHC=${trafficFine.code}`);
    await signIn(page, 'Tra cứu quyết định xử phạt');
    await page.locator('[name$=txtBienSoXeHoacSo]').fill('25B1-123.45');
    await page.getByRole('button', { name: 'Tra cứu' }).click();
    await page.locator('.val').getByText('Vui lòng nhập Số quyết định').waitFor();
    expect(await page.locator('[name$=txtBienSoXeHoacSo]').inputValue()).toBe('25B1-123.45');
    await page.locator('[name$=txtSoQuyetDinhHoacSo]').fill('0001234567/QĐ-XPHC');
    await page.getByRole('button', { name: 'Tra cứu' }).click();
    await page.getByText(/^[\d,]+ VNĐ$/).waitFor();
    await page.getByText('Nộp tiền phạt').click();
    await page.waitForURL((url) => url.origin === country.payment.origin);
    await page.context().close();
  });

  test('opens the e-form again at the field that a submission was refused for', async () => {
    const strict = await webformsCountry(validationLoop);
    const first = await visitor(browser, strict);
    await first.goto(`${strict.portals[0]?.site.origin ?? ''}/dich-vu-cong/danh-sach-thu-tuc.aspx?TuKhoa=luu+tru`);
    const row = first.locator('tr', { hasText: stayNotification.name });
    const page = await opened(first, () => row.getByRole('link', { name: 'Nộp hồ sơ' }).click());
    await signIn(page, 'Chọn trường hợp hồ sơ');
    await page.locator('[name$=ddlCoQuan]').selectOption({ index: 1 });
    await page.locator('[name$=ddlTruongHop]').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Đồng ý' }).click();
    await fillEForm(page, stayNotification);
    await page.locator('#btnNEXT_TAB_2').click();
    await page.locator('#btnNEXT_TAB_3').click();
    await page.getByText('Trực tiếp').click();
    await page.locator('#chkassure').check();
    await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
    await page.getByText('Đồng ý', { exact: true }).click();
    await page.locator('.loi').getByText('không hợp lệ, vui lòng kiểm tra lại').waitFor();
    const frame = page.frameLocator('#ifrToKhai');
    await frame.locator('.val').getByText('không hợp lệ, vui lòng kiểm tra lại').waitFor();
    expect(await frame.locator('[name$="ctl02$txtHoVaTenNguoiLuu"]').inputValue()).toBe('Thử');
    await page.context().close();
    await strict.stop();
  });

  test('asks about a third of its questions by placeholder alone, each section in words of which no two are alike', () => {
    const manners = procedures.flatMap((procedure) =>
      procedure.sections.map((section) => section.fields.map((field) => mannerOf(procedure, section, field))),
    );
    for (const section of manners) expect(new Set(section.map(({ wording }) => wording)).size).toBe(section.length);
    const share = (caption: string): number => {
      const all = manners.flat();
      return all.filter((manner) => manner.caption === caption).length / all.length;
    };
    for (const caption of ['label', 'placeholder', 'text']) {
      expect(share(caption)).toBeGreaterThan(0.28);
      expect(share(caption)).toBeLessThan(0.4);
    }
  });

  test('names each pattern once', () => {
    expect([...new Set(webformsPatterns)].sort((one, other) => one - other)).toEqual(webformsPatterns);
  });
});
