/** A citizen's way from home through the stepper to the file, at a portal of this product. */
import type { Page } from 'playwright-core';
import type { Procedure } from '../../../../sandbox/procedures/procedure.ts';
import { citizen } from '../igate/igate-at-work.ts';
import { identify } from '../identify.ts';
import { payByCard } from '../pay-by-card.ts';
import { fillDeclaration, givePapers, pick } from './fill-declaration.ts';

/** From home over the search to the form, signed in on the way. */
export async function begin(page: Page, origin: string, { code, name, filing }: Procedure): Promise<void> {
  await page.goto(origin);
  await page.getByPlaceholder('Nhập tên thủ tục hành chính').fill(name);
  await page.keyboard.press('Enter');
  const row = page.getByRole('row', { name: code });
  await row.getByRole('button', { name: filing === 'payment' ? 'Nộp phạt' : 'Nộp hồ sơ' }).click();
  await page.getByText('Tài khoản Định danh điện tử (VNeID)').click();
  await identify(page, citizen);
  await page.getByRole('heading', { name, exact: true }).waitFor();
}

/** `holds`: what stands in the step that is left; while the stepper moves two are visible. */
export const onwards = (page: Page, holds: string): Promise<void> =>
  page
    .locator('.step', { has: page.locator(holds) })
    .getByRole('button', { name: 'Tiếp tục' })
    .click();

/** Through the steps to the last. */
export async function declare(page: Page, procedure: Procedure): Promise<void> {
  if (procedure.agency.endsWith('cấp xã'))
    await pick(page, page.getByRole('combobox', { name: 'Cơ quan thực hiện' }), 'Phường');
  await onwards(page, '[formcontrolname=filer]');
  await page.locator('declaration-sections').filter({ visible: true }).waitFor();
  await fillDeclaration(page, procedure);
  await onwards(page, 'declaration-sections');
  if (procedure.attachments.length === 0) return;
  await givePapers(page, procedure);
  await onwards(page, 'papers-table');
}

/** Pledges, sends, and says that it is meant; the code of the file. */
export async function send(page: Page): Promise<string> {
  await page.locator('.pledge input').check();
  await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
  await page.getByRole('button', { name: 'Đồng ý' }).click();
  await page.getByRole('heading', { name: 'Nộp hồ sơ thành công' }).waitFor();
  return page.locator('.result b').first().innerText();
}

export async function pay(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Thanh toán trực tuyến' }).click();
  await payByCard(page);
  await page.getByRole('heading', { name: 'Thanh toán thành công' }).waitFor();
}
