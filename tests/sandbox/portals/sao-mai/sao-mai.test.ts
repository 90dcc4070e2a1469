import { describe, expect, test } from 'vitest';
import { isKnown } from '../../../../sandbox/portals/lien-thong/manner.ts';
import { mannerOf } from '../../../../sandbox/portals/sao-mai/manner.ts';
import { birthRegistration } from '../../../../sandbox/procedures/birth-registration.ts';
import { drivingLicence } from '../../../../sandbox/procedures/driving-licence.ts';
import { stayNotification } from '../../../../sandbox/procedures/stay-notification.ts';
import { trafficFine } from '../../../../sandbox/procedures/traffic-fine.ts';
import { procedures } from '../../../../sandbox/procedures/procedures.ts';
import { citizen } from '../igate/igate-at-work.ts';
import { measurePage } from '../measure-page.ts';
import { desktop, phone, portalAtWork } from '../portal-at-work.ts';
import { begin, declare, file, pay } from './citizens-way.ts';

const { origin, filed, visit } = portalAtWork('sao-mai');

describe('a citizen', () => {
  test('declares a birth in tabs, is told what is missing, saves a draft, and finds the file by its code', async () => {
    const page = await visit(desktop);
    const broken: string[] = [];
    page.context().on('weberror', (error) => broken.push(error.error().message));
    await begin(page, origin(), birthRegistration);
    await page.locator('[name="f.requesterPhone"]').fill('12');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByText('Số điện thoại phải gồm 10 chữ số').first().waitFor();
    await page.locator('[name="f.requesterPhone"]').fill('0900000002');
    await page.locator('.active').getByRole('button', { name: 'Lưu nháp' }).click();
    await page.getByText('Đã lưu nháp tờ khai').waitFor();
    await page.goto(`${origin()}/ho-so-cua-toi`);
    await page.getByText('Hồ sơ lưu nháp').click();
    await page.getByRole('link', { name: 'Kê khai tiếp' }).click();
    expect(await page.locator('[name="f.requesterPhone"]').inputValue()).toBe('0900000002');
    await declare(page, birthRegistration);
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hủy bỏ' }).click();
    const code = await file(page, birthRegistration);
    expect(code).toMatch(/^H01\.33-\d{6}-\d{4}$/);
    expect(await page.locator('main').innerText()).toContain('Nộp hồ sơ thành công');

    const dossier = filed(code);
    expect(dossier?.values).toMatchObject({
      ...{ requesterName: citizen.record.fullName, requesterPhone: '0900000002', birthProvince: 'Tỉnh An Giang' },
      ...{ childDateOfBirth: '15/08/2020', motherDateOfBirth: '15/08/2020', childSex: 'Nam' },
    });
    expect(dossier?.files.map(({ attachment }) => attachment)).toEqual(['birthCertificate']);
    await page.getByRole('link', { name: 'Tra cứu tiến độ' }).first().click();
    await page.getByPlaceholder('Nhập mã hồ sơ').fill(code);
    await page.getByRole('button', { name: 'Tra cứu' }).click();
    await page.getByText('Mới đăng ký').first().waitFor();
    expect(broken).toEqual([]);
    await page.context().close();
  });

  test('takes a licence on one page with its fee over the gateway to the paid file', async () => {
    const page = await visit(desktop);
    await begin(page, origin(), drivingLicence);
    await declare(page, drivingLicence);
    await file(page, drivingLicence);
    await page.getByRole('link', { name: 'Thanh toán lệ phí' }).click();
    await page.getByRole('button', { name: 'Thanh toán' }).click();
    await page.getByText('Vui lòng chọn hình thức thanh toán').waitFor();
    await pay(page);
    await page.locator('main').getByRole('link', { name: 'Tra cứu tiến độ' }).click();
    await page.getByText('135.000 đ (đã thanh toán)').waitFor();
    await page.context().close();
  });

  test('takes a fine on the phone, tells of guests, and sees both among his files', async () => {
    const page = await visit(phone);
    await begin(page, origin(), trafficFine);
    await declare(page, trafficFine);
    const code = await file(page, trafficFine);
    await page.getByRole('link', { name: 'Nộp phạt trực tuyến' }).tap();
    await pay(page);
    await begin(page, origin(), stayNotification);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await declare(page, stayNotification);
    const other = await file(page, stayNotification);
    await page.goto(`${origin()}/ho-so-cua-toi`);
    await page.getByText(other).waitFor();
    await page.getByText(code).tap();
    await page.getByText('(đã thanh toán)').waitFor();
    await page.context().close();
  });

  test('signs in by one of three accounts, and is told why not by the others', async () => {
    const page = await visit(desktop);
    await page.goto(`${origin()}/thu-tuc-hanh-chinh`);
    expect(await page.locator('.ten-thu-tuc').count()).toBe(10);
    await page.locator('aside').getByText('Tư pháp - Hộ tịch').click();
    await page.locator('aside').getByRole('link', { name: 'Hộ tịch' }).click();
    await page.getByText('(3 thủ tục)').waitFor();
    const { clickable, buttons } = await measurePage(page.mainFrame(), []);
    const all = clickable.withoutRole.length + clickable.withRole.length;
    expect(clickable.withoutRole.length / all).toBeGreaterThan(0.15);
    expect(buttons.iconOnly.length).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'Đăng nhập' }).click();
    await page.getByText('Tài khoản của tỉnh').click();
    await page.getByText('đã ngừng sử dụng').waitFor();
    await page.getByRole('button', { name: 'Đóng' }).click();
    await page.getByText('Cấp bởi Bộ Công an').click();
    await page.getByLabel('Số định danh cá nhân').waitFor();
    await page.context().close();
  });
});

describe('a question', () => {
  test('stands below a label, below plain text or in its own placeholder, each about a third of them', () => {
    const manners = procedures.flatMap((procedure) =>
      procedure.sections.flatMap((section) =>
        section.fields.filter((field) => !isKnown(field)).map((field) => mannerOf(procedure, section, field)),
      ),
    );
    for (const caption of ['label', 'placeholder', 'text']) {
      const share = manners.filter((manner) => manner.caption === caption).length / manners.length;
      expect(share, caption).toBeGreaterThan(0.26);
      expect(share, caption).toBeLessThan(0.42);
    }
  });
});
