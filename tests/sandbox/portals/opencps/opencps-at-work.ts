/** The stand-in country with one portal drawn by this product, and a citizen's way through it. */
import type { Page } from 'playwright-core';
import { startCountry, type Country } from '../../../../sandbox/country.ts';
import { opencps } from '../../../../sandbox/portals/opencps/opencps.ts';
import type { Procedure } from '../../../../sandbox/procedures/procedure.ts';
import { procedures } from '../../../../sandbox/procedures/procedures.ts';
import { population } from '../../../../sandbox/shared-data/population.ts';
import { citizens } from '../../citizens.ts';
import { citizen } from '../igate/igate-at-work.ts';
import { identify } from '../identify.ts';

export function opencpsCountry(): Promise<Country> {
  const entry = {
    id: 'opencps',
    name: 'Cổng dịch vụ công tỉnh Thái Nguyên',
    hostName: 'dvc-opencps',
    province: '19',
    provinceName: 'Tỉnh Thái Nguyên',
    unit: 'H55.21',
    operator: 'UBND',
    product: 'opencps',
    vendor: 'fds',
    procurement: 'hired',
    open: true,
    draw: opencps,
  } as const;
  return startCountry({ people: population(citizens), procedures, portals: [entry], faults: [] });
}

/** From the portal's login page and back, past the dialog that asks for an address. */
export async function signIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Đăng nhập qua Cổng DVC Quốc gia' }).click();
  await identify(page, citizen);
  await page.getByRole('button', { name: 'Bỏ qua' }).click();
  await page.getByText('Đăng xuất').waitFor();
}

/** From home to the form, signed in on the way. */
export async function begin(page: Page, origin: string, { name, agency, filing }: Procedure): Promise<void> {
  await page.goto(origin);
  await page.getByPlaceholder('Nhập tên dịch vụ công cần tìm').fill(name);
  await page.keyboard.press('Enter');
  const row = page.locator('.oc-services tr', { has: page.getByText(name, { exact: true }) }).first();
  await row.getByRole('button', { name: 'Chọn' }).click();
  if (filing === 'payment') return signIn(page);
  if (agency.endsWith('cấp xã')) {
    await page.getByPlaceholder('Chọn đơn vị').click();
    await page.locator('.v-overlay--active .v-list-item').nth(2).click();
  } else await page.locator('.oc-cell .v-autocomplete__selection').waitFor();
  await page.getByRole('button', { name: 'Đồng ý' }).click();
  await signIn(page);
}
