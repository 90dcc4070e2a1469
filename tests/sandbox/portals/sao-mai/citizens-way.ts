/** A citizen's way through the portal: to a declaration, through it, to the filed file and over the gateway. */
import type { Page } from 'playwright-core';
import { choosesAgency } from '../../../../sandbox/portals/lien-thong/blocks.ts';
import { onOnePage, partsOf } from '../../../../sandbox/portals/sao-mai/parts.ts';
import type { Procedure } from '../../../../sandbox/procedures/procedure.ts';
import { identify } from '../identify.ts';
import { citizen } from '../igate/igate-at-work.ts';
import { payByCard } from '../pay-by-card.ts';
import { fillSection, givePapers, pick } from './fill-part.ts';

/** From home over the search to the declaration, signed in on the way. */
export async function begin(page: Page, origin: string, procedure: Procedure): Promise<void> {
  await page.goto(origin);
  await page.getByPlaceholder('Nhập tên thủ tục').fill(procedure.name.slice(0, 40));
  await page.getByRole('button', { name: 'Tìm kiếm' }).click();
  await page.getByText(procedure.name, { exact: true }).click();
  await page
    .getByRole('link', { name: procedure.filing === 'payment' ? 'Tra cứu và nộp phạt' : 'Nộp hồ sơ trực tuyến' })
    .click();
  if (await page.getByText('Vui lòng chọn loại tài khoản').isVisible()) {
    await page.getByText('Tài khoản Định danh điện tử (VNeID)').click();
    await identify(page, citizen);
  }
  if (choosesAgency(procedure)) {
    await page.getByText('Chọn cơ quan tiếp nhận hồ sơ').waitFor();
    await pick(page.locator('.cau-hoi'), 'Long Xuyên');
    await page.getByRole('button', { name: 'Đồng ý và tiếp tục' }).click();
  }
  await page.getByText('Cơ quan tiếp nhận:').waitFor();
}

/** All that must be declared, and the pledge. */
export async function declare(page: Page, procedure: Procedure): Promise<void> {
  for (const { id, sections } of partsOf(procedure)) {
    if (!onOnePage(procedure)) await page.locator(`.phan.active#${id}`).waitFor();
    for (const section of sections) await fillSection(page, procedure, section);
    if (id === 'thanh-phan') await givePapers(page, procedure);
    if (id === 'nop') await page.getByText(procedure.pledge).click();
    else if (!onOnePage(procedure)) await page.locator(`#${id}`).getByRole('button', { name: 'Tiếp tục' }).click();
  }
}

/** Files what was declared; the code of the file. */
export async function file(page: Page, { filing }: Procedure): Promise<string> {
  if (filing === 'payment') await page.getByRole('button', { name: 'Tra cứu quyết định' }).click();
  else {
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Đồng ý' }).click();
  }
  return page.locator('.ma-ho-so').innerText();
}

/** Chooses the channel that works, and pays there. */
export async function pay(page: Page): Promise<void> {
  await page.getByText('Cổng thanh toán VNPAY').click();
  await page.getByRole('button', { name: 'Thanh toán' }).click();
  await payByCard(page);
  await page.getByText('Giao dịch thanh toán thành công').waitFor();
}
