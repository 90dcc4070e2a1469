/** A citizen's way from home through the steps to the file, at a portal of this product. */
import type { Page } from 'playwright-core';
import { choosesAgency } from '../../../../sandbox/portals/lien-thong/blocks.ts';
import type { Procedure } from '../../../../sandbox/procedures/procedure.ts';
import { identify } from '../identify.ts';
import { citizen } from '../igate/igate-at-work.ts';
import { payByCard } from '../pay-by-card.ts';
import { fillForm, givePapers, pick } from './fill-form.ts';

/** From home over the search to the form, signed in on the way. */
export async function begin(page: Page, origin: string, { code, name, filing }: Procedure): Promise<void> {
  await page.goto(origin);
  await page.getByPlaceholder('Nhập từ khóa tìm kiếm').fill(name);
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: code }).getByRole('button', { name: 'Nộp hồ sơ' }).click();
  const way = filing === 'payment' ? 'Nộp phạt trực tuyến' : 'Nộp hồ sơ trực tuyến';
  await page.getByRole('main').getByRole('button', { name: way }).click();
  const account = page.getByText('Tài khoản Định danh điện tử (VNeID)');
  const form = page.locator('[data-question]').first();
  await account.or(form).first().waitFor();
  if (await account.isVisible()) {
    await account.click();
    await identify(page, citizen);
  }
  await form.waitFor();
}

/** Through the steps to the last. */
export async function declare(page: Page, procedure: Procedure): Promise<void> {
  const onwards = (): Promise<void> =>
    page.getByRole('button', { name: 'Tiếp theo' }).filter({ visible: true }).last().click();
  if (choosesAgency(procedure)) await pick(page, page.getByLabel('Cơ quan tiếp nhận').first(), 'Đà Lạt');
  await fillForm(page, procedure);
  if (procedure.filing === 'payment') return page.getByRole('button', { name: 'Tra cứu' }).click();
  await onwards();
  if (procedure.attachments.length === 0) return;
  await page.locator('[data-paper]').first().waitFor();
  await givePapers(page, procedure);
  await onwards();
}

/** Pledges, sends, and says that it is meant; the code of the file. */
export async function send(page: Page, { filing, pledge }: Procedure): Promise<string> {
  if (filing === 'file') {
    await page.getByLabel(pledge).check();
    await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
    await page.getByRole('button', { name: 'Đồng ý' }).click();
    await page.getByRole('heading', { name: 'Đăng ký hồ sơ thành công' }).waitFor();
  }
  return page.locator('.lb-code').innerText();
}

export async function pay(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Thanh toán trực tuyến' }).click();
  await payByCard(page);
  await page.getByText('Giao dịch thanh toán thành công').waitFor();
}
