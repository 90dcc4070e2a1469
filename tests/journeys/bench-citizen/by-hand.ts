/** What a script needs that was written by hand, with selectors, for the very portal; and the parts that portals share. */
import type { Page } from 'playwright-core';
import { oneTimePassword } from '../../../journeys/citizen/one-time-password.ts';
import type { Secrets } from '../../../journeys/journey.ts';
import type { Procedure } from '../../../sandbox/procedures/procedure.ts';

export interface ByHandTask {
  readonly page: Page;
  readonly origin: string;
  readonly procedure: Procedure;
  /** What to answer, by the field's id in the procedure: what the citizen answered there. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly attachments: readonly { readonly id: string; readonly fileName: string }[];
  readonly account: NonNullable<Secrets['account']>;
  readonly card: Secrets['card'];
}

/** The whole journey: signs in, fills in the form, pays what is due, looks the file up. Gives the file's code. */
export type ByHand = (task: ByHandTask) => Promise<string>;

export function answerOf({ answers }: ByHandTask, id: string): string | null {
  const answer = answers[id];
  return typeof answer === 'string' && answer !== '' ? answer : null;
}

export const portableDocument = Buffer.from('%PDF-1.4\n%%EOF\n');

/** At the identity provider: number and password, then the one-time password. */
export async function signIn(page: Page, { username, password, otp }: ByHandTask['account']): Promise<void> {
  await page.getByLabel('Số định danh cá nhân').fill(username);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.locator('.otp input').first().click();
  await page.keyboard.type(oneTimePassword(otp ?? ''));
  await page.getByRole('button', { name: 'Xác nhận' }).click();
}

/** At the payment gateway: bank, card, the bank's one-time password. */
export async function payByCard(page: Page, { bank, number, holder, issued, otp }: Secrets['card']): Promise<void> {
  await page.getByText(bank).click();
  await page.getByPlaceholder('Nhập số thẻ').fill(number);
  await page.getByPlaceholder('Nhập tên chủ thẻ').fill(holder);
  await page.getByPlaceholder('MM/YY').fill(issued);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByPlaceholder('Nhập mã OTP').fill(otp);
  await page.getByRole('button', { name: 'Thanh toán' }).click();
}
