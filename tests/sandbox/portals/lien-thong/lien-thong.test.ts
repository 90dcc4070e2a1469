import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { choosesAgency } from '../../../../sandbox/portals/lien-thong/blocks.ts';
import { isKnown, mannerOf } from '../../../../sandbox/portals/lien-thong/manner.ts';
import { birthRegistration } from '../../../../sandbox/procedures/birth-registration.ts';
import { drivingLicence } from '../../../../sandbox/procedures/driving-licence.ts';
import { trafficFine } from '../../../../sandbox/procedures/traffic-fine.ts';
import type { Procedure } from '../../../../sandbox/procedures/procedure.ts';
import { procedures } from '../../../../sandbox/procedures/procedures.ts';
import { identify } from '../identify.ts';
import { citizen } from '../igate/igate-at-work.ts';
import { measurePage } from '../measure-page.ts';
import { payByCard } from '../pay-by-card.ts';
import { desktop, phone, portalAtWork } from '../portal-at-work.ts';
import { fillBlock, pick } from './fill-block.ts';

const { origin, filed, visit } = portalAtWork('lien-thong');

/** From home over the search while typing and the drawer to the first block, signed in on the way. */
async function begin(page: Page, { name, filing }: Procedure): Promise<void> {
  await page.goto(origin());
  await page
    .getByPlaceholder('Ví dụ: khai sinh')
    .fill(name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'd'));
  await page.locator('.goi-y').getByText(name, { exact: true }).click();
  await page.getByText(filing === 'payment' ? 'Nộp phạt ngay' : 'Làm thủ tục này').click();
  await page.getByText('Tiếp tục với VNeID').click();
  await identify(page, citizen);
  await page.getByText('Người làm thủ tục').waitFor();
}

const next = (page: Page) => page.getByRole('button', { name: 'Lưu và mở phần tiếp' }).click();

/** Through all blocks to the last. */
async function declare(page: Page, procedure: Procedure): Promise<void> {
  const { sections, attachments } = procedure;
  if (choosesAgency(procedure)) {
    await pick(page.locator('.cau'), 'An');
    await next(page);
  }
  for (const section of sections) {
    await page.locator('.mo').getByRole('heading', { name: section.title, exact: false }).waitFor();
    await fillBlock(page, procedure, section);
    await next(page);
  }
  if (attachments.length === 0) return;
  for (const { id, accept, name, required } of attachments) {
    if (!required) continue;
    const fileName = `${id}.${accept[0] ?? ''}`;
    const row = page.locator('.giay', { has: page.getByText(name, { exact: true }) });
    const chooser = page.waitForEvent('filechooser');
    await row.getByText('Chọn ảnh hoặc tệp').click();
    await (await chooser).setFiles({ name: fileName, mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
    await row.getByText(fileName).waitFor();
  }
  await next(page);
}

async function send(page: Page, words = 'Nộp hồ sơ'): Promise<string> {
  await page.locator('.mo').getByRole('checkbox').check();
  await page.getByRole('button', { name: words }).click();
  return page.locator('.ma b').innerText();
}

describe('a portal in the manner of newer server-driven ones', () => {
  test('takes a birth registration block by block to the tracked file', async () => {
    const page = await visit(desktop);
    const broken: string[] = [];
    page.context().on('weberror', (error) => broken.push(error.error().message));
    await begin(page, birthRegistration);
    await next(page);
    await page.getByText('Bạn cần chọn cơ quan giải quyết').waitFor();
    await declare(page, birthRegistration);
    await page.locator('.xong', { hasText: 'Thông tin người yêu cầu' }).getByText('Sửa').click();
    await page.locator('[name="f.requesterPhone"]').fill('12');
    await next(page);
    await page.locator('.loi').getByText('Số điện thoại phải gồm 10 chữ số').waitFor();
    await page.locator('[name="f.requesterPhone"]').fill('0900000002');
    await next(page);
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await page.getByText('Bạn cần đánh dấu vào lời cam đoan').waitFor();
    const code = await send(page);
    expect(code).toMatch(/^H12\.27-\d{6}-\d{4}$/);
    expect(await page.locator('main').innerText()).toContain('Bạn đã nộp hồ sơ thành công');

    const values = filed(code)?.values ?? {};
    expect(values).toMatchObject({ requesterName: citizen.record.fullName, requesterPhone: '0900000002' });
    expect(values).toMatchObject({ childDateOfBirth: '15/08/2020', motherDateOfBirth: '15/08/2020', childSex: 'Nam' });
    expect(values).toMatchObject({ birthProvince: 'Tỉnh Cà Mau' });
    await page.getByRole('link', { name: 'Tra cứu' }).click();
    await page.locator('[name=ma]').fill(code);
    await page.keyboard.press('Enter');
    await page.getByText('birthCertificate.pdf').waitFor();
    expect(await page.locator('.chang .dang').innerText()).toBe('Mới đăng ký');
    await page.goBack();
    await page.getByRole('heading', { name: 'Tra cứu tiến độ' }).waitFor();
    expect(broken).toEqual([]);
    await page.context().close();
  });

  test('takes a licence with its fee over the gateway to the paid file', async () => {
    const page = await visit(desktop);
    await begin(page, drivingLicence);
    await declare(page, drivingLicence);
    await send(page);
    await page.getByRole('link', { name: 'Nộp lệ phí 135.000 ₫' }).click();
    await payByCard(page);
    await page.getByText('Thanh toán thành công').waitFor();
    await page.getByRole('link', { name: 'Xem tiến độ' }).click();
    await page.getByText('135.000 ₫ - đã thanh toán').waitFor();
    await page.context().close();
  });

  test('takes a fine on the phone, and shows it among the files of the citizen', async () => {
    const page = await visit(phone);
    await begin(page, trafficFine);
    await declare(page, trafficFine);
    const code = await send(page, 'Tìm quyết định xử phạt');
    await page.getByRole('link', { name: /^Nộp phạt [\d.]+ ₫$/ }).tap();
    await payByCard(page);
    await page.getByText('Thanh toán thành công').waitFor();
    await page.getByRole('link', { name: 'Hồ sơ đã nộp' }).tap();
    await page.getByText(code).tap();
    await page.getByText('- đã thanh toán').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.context().close();
  });

  test('lists its services by what one needs, ten at a time, and tells about one over the list', async () => {
    const page = await visit(desktop);
    await page.goto(`${origin()}/thu-tuc`);
    expect(await page.locator('.bam').count()).toBe(10);
    await page.getByText('Xem thêm 15 thủ tục').click();
    await page.getByText('Xem thêm 5 thủ tục').click();
    await page.locator('.bam').nth(24).waitFor();
    await page.getByText('Xe cộ, đi lại').click();
    await page.getByText(drivingLicence.name, { exact: true }).click();
    expect(await page.locator('aside').innerText()).toContain('135.000 ₫');
    await page.getByTitle('Đóng').click();
    expect(await page.locator('aside').count()).toBe(0);
    const { clickable, buttons } = await measurePage(page.mainFrame(), []);
    expect(clickable.withoutRole.length / (clickable.withoutRole.length + clickable.withRole.length)).toBeGreaterThan(
      0.15,
    );
    expect(buttons.iconOnly.length).toBeGreaterThan(0);
    await page.context().close();
  });

  test('asks about a third of its questions by placeholder alone, each block in words of which no two are alike', () => {
    const manners = procedures.flatMap((procedure) =>
      procedure.sections.map(({ fields, ...section }) =>
        fields.filter((field) => !isKnown(field)).map((field) => mannerOf(procedure, { fields, ...section }, field)),
      ),
    );
    for (const block of manners) expect(new Set(block.map(({ wording }) => wording)).size).toBe(block.length);
    const all = manners.flat();
    for (const caption of ['label', 'placeholder', 'text']) {
      const share = all.filter((manner) => manner.caption === caption).length / all.length;
      expect(share, caption).toBeGreaterThan(0.26);
      expect(share, caption).toBeLessThan(0.42);
    }
  });
});
