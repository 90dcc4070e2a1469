import { describe, expect, test } from 'vitest';
import { mannerOf } from '../../../../sandbox/portals/song-lam/manner.ts';
import { birthRegistration } from '../../../../sandbox/procedures/birth-registration.ts';
import { criminalRecord } from '../../../../sandbox/procedures/criminal-record.ts';
import { stayNotification } from '../../../../sandbox/procedures/stay-notification.ts';
import { trafficFine } from '../../../../sandbox/procedures/traffic-fine.ts';
import { procedures } from '../../../../sandbox/procedures/procedures.ts';
import { citizen } from '../igate/igate-at-work.ts';
import { payByCard } from '../pay-by-card.ts';
import { desktop, phone, portalAtWork } from '../portal-at-work.ts';
import { begin, declare, onwards, pay, send } from './citizens-way.ts';

const { origin, filed, visit } = portalAtWork('song-lam');

describe('a portal of Angular Material', () => {
  test('takes a birth registration through the stepper to the tracked file', async () => {
    const page = await visit(desktop);
    const broken: string[] = [];
    const outside: string[] = [];
    page.context().on('weberror', (error) => broken.push(error.error().message));
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && !hostname.endsWith('localhost')) outside.push(request.url());
    });
    await begin(page, origin(), birthRegistration);
    await declare(page, birthRegistration);
    const code = await send(page);
    expect(code).toMatch(/^H41\.25-\d{6}-\d{4}$/);
    expect(filed(code)?.values).toMatchObject({
      requesterName: citizen.record.fullName,
      childDateOfBirth: '15/08/2020',
      motherDateOfBirth: '15/08/2020',
      birthProvince: 'Tỉnh Nghệ An',
      childSex: 'Nam',
    });
    await page.getByRole('link', { name: 'Tra cứu hồ sơ' }).click();
    await page.getByLabel('Mã hồ sơ').fill(code);
    await page.locator('.filters button[type=submit]').click();
    await page.getByText('birthCertificate.pdf').waitFor();
    expect(await page.locator('.facts').innerText()).toContain('Mới đăng ký');
    await page.getByRole('button', { name: 'Xin chào' }).click();
    await page.getByRole('menuitem', { name: 'Hồ sơ của tôi' }).click();
    await page.getByRole('row', { name: code }).getByRole('button').click();
    await page.getByText('birthCertificate.pdf').waitFor();
    expect(broken).toEqual([]);
    expect(outside).toEqual([]);
    await page.context().close();
  });

  test('takes a criminal record with its list of residences and its fee, on a telephone', async () => {
    const page = await visit(phone);
    await begin(page, origin(), criminalRecord);
    await declare(page, criminalRecord);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    const code = await send(page);
    expect(filed(code)?.values['residences']).toEqual([{ residencePeriod: 'Thử', residenceAddress: 'Thử' }]);
    await page.getByText('200.000 VNĐ').waitFor();
    await pay(page);
    await page.getByRole('link', { name: 'Tra cứu hồ sơ' }).click();
    await page.getByText('200.000 VNĐ (Đã thanh toán)').waitFor();
    await page.locator('.site-bar .on-narrow').click();
    await page.getByRole('link', { name: 'Thủ tục hành chính' }).click();
    await page.getByRole('heading', { name: 'Danh mục thủ tục hành chính' }).waitFor();
    await page.context().close();
  });

  test('takes a fine from the decision to the receipt, and says why a payment failed', async () => {
    const page = await visit(desktop);
    await begin(page, origin(), trafficFine);
    await page.getByRole('button', { name: 'Tra cứu' }).click();
    await page.getByText('Vui lòng nhập đầy đủ thông tin bắt buộc').waitFor();
    await page.locator('[data-question=decisionNumber] input').fill('0001234567/QĐ-XPHC');
    await page.locator('[data-question=plate] input').fill('37A1-123.45');
    await page.getByRole('button', { name: 'Tra cứu' }).click();
    await page.getByRole('heading', { name: 'Thông tin quyết định xử phạt' }).waitFor();
    const code = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await page.goto(`${origin()}/payment/result?code=${code}&responseCode=24`);
    await page.getByText('Giao dịch thực hiện thất bại. Khách hàng đã Hủy giao dịch').waitFor();
    await page.getByRole('button', { name: 'Thanh toán lại' }).click();
    await payByCard(page);
    await page.getByRole('heading', { name: 'Thanh toán thành công' }).waitFor();
    expect(filed(code)?.paid).toBe(true);
    await page.goto(`${origin()}/payment/result?code=H41.25-000000-0000&responseCode=24`);
    await page.getByText('Không có thông tin yêu cầu thanh toán').waitFor();
    await page.context().close();
  });

  test('keeps what was typed when something is wanting or refused, or the session ends', async () => {
    const page = await visit(desktop);
    await begin(page, origin(), stayNotification);
    await onwards(page, '[formcontrolname=filer]');
    await page.getByText('Vui lòng chọn cơ quan thực hiện').waitFor();
    await declare(page, stayNotification);
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await page.getByText('Vui lòng xác nhận cam kết').waitFor();
    await page.locator('.pledge input').check();
    const sendAgain = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
      await page.getByRole('button', { name: 'Đồng ý' }).click();
    };
    const refusal = { field: 'guests.0.guestName', message: 'Không tìm thấy người này' };
    await page.route('**/api/v1/ho-so/*', (route) => route.fulfill({ json: { refusals: [refusal] } }));
    await sendAgain();
    await page.locator('.problems').getByText(refusal.message).waitFor();
    await page.locator('[data-question=guestName] mat-error').getByText(refusal.message).waitFor();
    await page.locator('[data-question=guestName] input').fill('Trần Văn Khách');
    await onwards(page, 'declaration-sections');
    if (stayNotification.attachments.length > 0) await onwards(page, 'papers-table');
    await page.unroute('**/api/v1/ho-so/*');
    await page.context().clearCookies({ name: 'dvc' });
    await sendAgain();
    await page.getByText('Hết phiên đăng nhập, vui lòng đăng nhập lại').waitFor();
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.locator('[data-question=guestName] input').waitFor({ state: 'attached' });
    expect(await page.locator('[data-question=guestName] input').inputValue()).toBe('Trần Văn Khách');
    await page.context().close();
  });

  test('asks whoever looks a file up for a captcha, but not the operator', async () => {
    const page = await visit(phone);
    await page.context().setExtraHTTPHeaders({});
    await page.goto(`${origin()}/tra-cuu-ho-so`);
    const challenge = await page.getByAltText('capcha').getAttribute('src');
    await page.getByLabel('Mã hồ sơ').fill('H41.25-000000-0000');
    await page.getByPlaceholder('Nhập mã captcha').fill('0');
    await page.locator('.filters button[type=submit]').click();
    await page.getByText('Mã captcha không chính xác').waitFor();
    await expect.poll(() => page.getByAltText('capcha').getAttribute('src')).not.toBe(challenge);
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
