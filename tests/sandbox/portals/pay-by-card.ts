import type { Page } from 'playwright-core';

/** Through the gateway's pages with a card that it accepts. */
export async function payByCard(page: Page): Promise<void> {
  await page.getByText('NCB').click();
  await page.getByPlaceholder('Nhập số thẻ').fill('9704198526191432198');
  await page.getByPlaceholder('Nhập tên chủ thẻ').fill('NGUYEN VAN A');
  await page.getByPlaceholder('MM/YY').fill('07/15');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByPlaceholder('Nhập mã OTP').fill('123456');
  await page.getByRole('button', { name: 'Thanh toán' }).click();
}
