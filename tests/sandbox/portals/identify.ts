import type { Page } from 'playwright-core';
import type { Account } from '../../../sandbox/procedures/procedure.ts';
import { otpOf } from '../sandbox-at-work.ts';

/** Password and one-time password on the identity provider's pages. */
export async function identify(page: Page, citizen: Account): Promise<void> {
  await page.getByLabel('Số định danh cá nhân').fill(citizen.username);
  await page.getByLabel('Mật khẩu').fill(citizen.password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.locator('.otp input').first().click();
  await page.keyboard.type(otpOf(citizen));
  await page.getByRole('button', { name: 'Xác nhận' }).click();
}
