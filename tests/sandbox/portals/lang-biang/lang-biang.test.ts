import { describe, expect, test } from 'vitest';
import { mannerOf } from '../../../../sandbox/portals/lang-biang/manner.ts';
import { birthRegistration } from '../../../../sandbox/procedures/birth-registration.ts';
import { criminalRecord } from '../../../../sandbox/procedures/criminal-record.ts';
import { procedures } from '../../../../sandbox/procedures/procedures.ts';
import { stayNotification } from '../../../../sandbox/procedures/stay-notification.ts';
import { trafficFine } from '../../../../sandbox/procedures/traffic-fine.ts';
import { citizen } from '../igate/igate-at-work.ts';
import { payByCard } from '../pay-by-card.ts';
import { desktop, phone, portalAtWork } from '../portal-at-work.ts';
import { begin, declare, pay, send } from './citizens-way.ts';

const { origin, filed, visit } = portalAtWork('lang-biang');

describe('a portal of Vuetify', () => {
  test('takes a birth registration through the steps to the tracked file', async () => {
    const page = await visit(desktop);
    const broken: string[] = [];
    const outside: string[] = [];
    page.context().on('weberror', (error) => broken.push(error.error().message));
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && !hostname.endsWith('localhost')) outside.push(request.url());
    });
    await begin(page, origin(), birthRegistration);
    await page.getByRole('button', { name: 'Tiếp theo' }).click();
    await page.getByText('Vui lòng chọn cơ quan tiếp nhận').waitFor();
    await declare(page, birthRegistration);
    const code = await send(page, birthRegistration);
    expect(code).toMatch(/^H36\.18-\d{6}-\d{4}$/);
    expect(filed(code)?.values).toMatchObject({
      ...{ requesterName: citizen.record.fullName, birthProvince: 'Tỉnh Lâm Đồng', childSex: 'Nam' },
      ...{ childDateOfBirth: '15/08/2020', motherDateOfBirth: '15/08/2020' },
    });
    await page.getByText('Hồ sơ của tôi').click();
    await page.getByRole('row', { name: code }).getByRole('button').click();
    await page.getByText('birthCertificate.pdf').waitFor();
    await page.getByText('Mới đăng ký').waitFor();
    await page.getByRole('textbox', { name: 'Mã số hồ sơ' }).fill('H36.18-000000-0000');
    await page.getByRole('button', { name: 'Tra cứu' }).click();
    await page.getByText('Không có hồ sơ nào được tìm thấy').waitFor();
    expect(broken).toEqual([]);
    expect(outside).toEqual([]);
    await page.context().close();
  });

  test('takes a criminal record with its list of residences and its fee, on a telephone', async () => {
    const page = await visit(phone);
    await begin(page, origin(), criminalRecord);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await declare(page, criminalRecord);
    await page.getByText('Bước 3/3: Phí, lệ phí - Nhận kết quả').waitFor();
    const code = await send(page, criminalRecord);
    expect(filed(code)?.values['residences']).toEqual([{ residencePeriod: 'Thử', residenceAddress: 'Thử' }]);
    await page.getByText('200.000 VNĐ').waitFor();
    await pay(page);
    await page.getByRole('button', { name: 'Theo dõi hồ sơ' }).tap();
    await page.getByText('200.000 VNĐ - Đã thanh toán').waitFor();
    await page.locator('.v-app-bar button').first().tap();
    await page.getByRole('navigation').getByText('Dịch vụ công trực tuyến').tap();
    await page.getByRole('heading', { name: 'Dịch vụ công trực tuyến' }).waitFor();
    await page.context().close();
  });

  test('takes a fine from the decision to the receipt, and says why a payment failed', async () => {
    const page = await visit(desktop);
    await begin(page, origin(), trafficFine);
    await declare(page, trafficFine);
    await page.getByRole('heading', { name: 'Thông tin xử phạt vi phạm' }).waitFor();
    const code = await send(page, trafficFine);
    await page.goto(`${origin()}/payment/result?code=${code}&responseCode=24`);
    await page.getByText('Giao dịch thực hiện thất bại. Khách hàng đã Hủy giao dịch').waitFor();
    await page.getByRole('button', { name: 'Thanh toán lại' }).click();
    await payByCard(page);
    await page.getByText('Giao dịch thanh toán thành công').waitFor();
    expect(filed(code)?.paid).toBe(true);
    await page.goto(`${origin()}/payment/result?code=H36.18-000000-0000&responseCode=24`);
    await page.getByText('Không có thông tin yêu cầu thanh toán').waitFor();
    await page.context().close();
  });

  test('keeps what was typed when something is refused or the session ends', async () => {
    const page = await visit(desktop);
    await begin(page, origin(), stayNotification);
    await declare(page, stayNotification);
    await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
    await page.getByText('Vui lòng xác nhận cam kết').waitFor();
    await page.getByLabel(stayNotification.pledge).check();
    const sendAgain = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
      await page.getByRole('button', { name: 'Đồng ý' }).click();
    };
    const refusal = { field: 'guests.0.guestName', message: 'Không tìm thấy người này' };
    await page.route('**/dossiers', (route) => route.fulfill({ json: { refusals: [refusal] } }));
    await sendAgain();
    await page.locator('[data-question=guestName]').getByText(refusal.message).waitFor();
    await page.locator('[data-question=guestName] input').fill('Trần Văn Khách');
    await page.getByRole('button', { name: 'Tiếp theo' }).click();
    await page.unroute('**/dossiers');
    await page.context().clearCookies({ name: 'dvc' });
    await sendAgain();
    await page.getByText('Phiên làm việc đã hết hạn').waitFor();
    await page.getByText('Tài khoản Định danh điện tử (VNeID)').click();
    await page.locator('[data-question=guestName] input').waitFor();
    expect(await page.locator('[data-question=guestName] input').inputValue()).toBe('Trần Văn Khách');
    await page.context().close();
  });

  test('lists ten services a page, finds one by letters without tone marks, and asks strangers for a captcha', async () => {
    const page = await visit(desktop);
    await page.context().setExtraHTTPHeaders({});
    await page.goto(`${origin()}/dich-vu-cong`);
    await page.getByText('1-10 trên 25').waitFor();
    await page.getByRole('textbox', { name: 'Từ khóa tìm kiếm' }).fill('khai sinh ho tich');
    await page.getByText('1-1 trên 1').waitFor();
    await page.goto(`${origin()}/tra-cuu-tien-do`);
    const challenge = await page.locator('.lb-captcha img').getAttribute('src');
    await page.getByRole('textbox', { name: 'Mã số hồ sơ' }).fill('H36.18-000000-0000');
    await page.getByPlaceholder('Nhập mã xác nhận').fill('0');
    await page.getByRole('button', { name: 'Tra cứu' }).click();
    await page.getByText('Mã xác nhận không chính xác').waitFor();
    await expect.poll(() => page.locator('.lb-captcha img').getAttribute('src')).not.toBe(challenge);
    await page.context().close();
  });

  test('floats labels in about half of its fields, each section in words of which no two are alike', () => {
    const manners = procedures.flatMap((procedure) =>
      procedure.sections.map((section) => section.fields.map((field) => mannerOf(procedure, section, field))),
    );
    for (const section of manners) expect(new Set(section.map(({ wording }) => wording)).size).toBe(section.length);
    const all = manners.flat();
    const share = (caption: string) => all.filter((manner) => manner.caption === caption).length / all.length;
    expect(share('floating')).toBeGreaterThan(0.35);
    expect(share('floating')).toBeLessThan(0.55);
    expect(share('placeholder')).toBeGreaterThan(0.25);
    expect(share('above')).toBeGreaterThan(0.15);
  });
});
