/** The stand-in country with one portal drawn by this product, and a citizen who signs in there. */
import type { Page } from 'playwright-core';
import { startCountry, type Country } from '../../../../sandbox/country.ts';
import { congBo } from '../../../../sandbox/portals/cong-bo/cong-bo.ts';
import type { Account } from '../../../../sandbox/procedures/procedure.ts';
import { procedures } from '../../../../sandbox/procedures/procedures.ts';
import { population } from '../../../../sandbox/shared-data/population.ts';
import { citizens } from '../../citizens.ts';
import { identify } from '../identify.ts';

export const citizen = citizens[0] as Account;

export function congBoCountry(): Promise<Country> {
  const entry = {
    id: 'cong-bo',
    name: 'Cổng dịch vụ công tỉnh Quảng Ninh',
    hostName: 'dvc-congbo',
    province: '22',
    provinceName: 'Tỉnh Quảng Ninh',
    unit: 'H49.16',
    operator: 'UBND',
    product: 'cong-bo',
    vendor: 'viettel',
    procurement: 'hired',
    open: true,
    draw: congBo,
  } as const;
  return startCountry({ people: population(citizens), procedures, portals: [entry], faults: [] });
}

/** From the portal's choice of account to the page that holds `arrived`, signed in. */
export async function signIn(page: Page, arrived: string): Promise<void> {
  await page.getByText('Tài khoản định danh điện tử', { exact: true }).click();
  await identify(page, citizen);
  await page.getByText(arrived).first().waitFor();
}
