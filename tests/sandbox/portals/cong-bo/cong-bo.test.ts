import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Country } from '../../../../sandbox/country.ts';
import { mannerOf } from '../../../../sandbox/portals/cong-bo/manner.ts';
import { congBoPatterns } from '../../../../sandbox/portals/cong-bo/patterns.ts';
import { birthRegistration } from '../../../../sandbox/procedures/birth-registration.ts';
import { drivingLicence } from '../../../../sandbox/procedures/driving-licence.ts';
import type { Procedure } from '../../../../sandbox/procedures/procedure.ts';
import { procedures } from '../../../../sandbox/procedures/procedures.ts';
import { visitor } from '../igate/igate-at-work.ts';
import { citizen, congBoCountry, signIn } from './cong-bo-at-work.ts';
import { fillStep } from './fill-step.ts';
import { payByCard } from '../pay-by-card.ts';
import { launchBrowser } from '../../../fixtures/launch-browser.ts';

let country: Country;
let browser: Browser;
const origin = (): string => country.portals[0]?.site.origin as string;

beforeAll(async () => {
  [country, browser] = await Promise.all([congBoCountry(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await country.stop();
});

/** From home over the filtered accordion to the first step, signed in on the way. */
async function begin(page: Page, { name, field, agency }: Procedure): Promise<void> {
  await page.goto(origin());
  await page.getByText('Danh mục dịch vụ công').click();
  expect(await page.getByText(name, { exact: true }).isVisible()).toBe(false);
  await page.getByPlaceholder('Gõ tên').fill(name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'));
  expect(await page.locator('.panel:visible').count()).toBeLessThan(4);
  await page.getByText(field, { exact: true }).waitFor();
  await page.getByText(name, { exact: true }).click();
  await page.getByRole('link', { name: 'Đăng ký trực tuyến' }).click();
  await signIn(page, 'Trước khi bắt đầu');
  await page.getByRole('button', { name: 'Bắt đầu khai' }).click();
  await page.getByText('Vui lòng chọn trường hợp nộp hồ sơ', { exact: true }).waitFor();
  await page.getByText('Tôi nộp cho chính mình').click();
  if (agency.endsWith('cấp xã')) await page.locator('select').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Bắt đầu khai' }).click();
}

/** Through all steps to the page with the code. */
async function send(page: Page, { sections, attachments }: Procedure): Promise<string> {
  for (const section of sections) {
    await page.getByRole('heading', { name: section.title, exact: true }).waitFor();
    await fillStep(page, section);
    await page.getByRole('button', { name: 'Tiếp theo' }).click();
  }
  for (const [n, { accept, id, name, required }] of attachments.entries()) {
    if (!required) continue;
    const fileName = `${id}.${accept[0] ?? ''}`;
    const paper = page.locator('.giay-to', { hasText: `${n + 1}. ${name}` });
    const chooser = page.waitForEvent('filechooser');
    await paper.getByText('Kéo thả tệp vào đây hoặc bấm để chọn tệp').click();
    await (await chooser).setFiles({ name: fileName, mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
    await paper.getByText(fileName).waitFor();
  }
  await page.getByRole('button', { name: 'Tiếp theo' }).click();
  const ask = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Gửi thông tin' }).click();
    await page.getByRole('button', { name: 'Xác nhận' }).click();
  };
  await ask();
  await page.getByText('Vui lòng xác nhận cam kết trước khi gửi').waitFor();
  await page.getByRole('switch').click();
  await ask();
  await page.getByText('Đã gửi thông tin thành công').waitFor();
  return /H49\.16-\d{6}-\d{4}/.exec(await page.locator('.ma').innerText())?.[0] ?? '';
}

describe("a portal in the manner of ministries' newer ones", () => {
  test('takes a birth registration step by step to the tracked file', async () => {
    const page = await visitor(browser, country, { viewport: { width: 1366, height: 768 } });
    const broken: string[] = [];
    page.context().on('weberror', (error) => broken.push(error.error().message));
    await begin(page, birthRegistration);
    const phone = page.locator('cb-text-field[name="f.requesterPhone"] input, input[name="f.requesterPhone"]');
    await phone.fill('12');
    await page.getByRole('button', { name: 'Tiếp theo' }).click();
    await page.getByText('Chưa thể sang bước tiếp theo').waitFor();
    await page.locator('.loi-o').getByText('Số điện thoại phải gồm 10 chữ số').waitFor();
    await phone.fill('0900000002');
    const code = await send(page, birthRegistration);

    const values = country.portals[0]?.backend.find(code)?.values ?? {};
    expect(values).toMatchObject({ requesterName: citizen.record.fullName, requesterPhone: '0900000002' });
    expect(values).toMatchObject({ childDateOfBirth: '15/08/2020', motherDateOfBirth: '15/08/2020', childSex: 'Nam' });
    await page.getByPlaceholder('Nhập mã hồ sơ').fill(code);
    await page.keyboard.press('Enter');
    await page.getByText('birthCertificate.pdf').waitFor();
    expect(await page.locator('main').innerText()).toContain('Mới đăng ký');
    expect(broken).toEqual([]);
    await page.context().close();
  });

  test('takes a licence with its fee over the gateway to the paid file', async () => {
    const page = await visitor(browser, country, { viewport: { width: 1366, height: 768 } });
    await begin(page, drivingLicence);
    await send(page, drivingLicence);
    await page.getByText('135.000 đồng').waitFor();
    await page.getByRole('link', { name: 'Thanh toán lệ phí' }).click();
    await payByCard(page);
    await page.getByText('Thanh toán thành công').waitFor();
    await page.getByRole('link', { name: 'Theo dõi hồ sơ' }).click();
    await page.getByText('135.000 đồng (đã nộp)').waitFor();
    await page.context().close();
  });

  test('asks about a third of its questions by placeholder alone, each section in words of which no two are alike', () => {
    const manners = procedures.flatMap((procedure) =>
      procedure.sections.map((section) => section.fields.map((field) => mannerOf(procedure, section, field))),
    );
    for (const section of manners) expect(new Set(section.map(({ wording }) => wording)).size).toBe(section.length);
    const all = manners.flat();
    for (const caption of ['label', 'placeholder', 'text']) {
      const share = all.filter((manner) => manner.caption === caption).length / all.length;
      expect(share).toBeGreaterThan(0.26);
      expect(share).toBeLessThan(0.42);
    }
  });

  test('names each pattern once', () => {
    expect([...new Set(congBoPatterns)].sort((one, other) => one - other)).toEqual(congBoPatterns);
  });
});
