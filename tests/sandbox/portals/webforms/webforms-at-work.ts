/** The stand-in country with one portal drawn by this product, and a citizen who finds his way in it. */
import type { Page } from 'playwright-core';
import { startCountry, type Country } from '../../../../sandbox/country.ts';
import { webforms } from '../../../../sandbox/portals/webforms/webforms.ts';
import type { Fault } from '../../../../sandbox/faults/fault.ts';
import type { Account } from '../../../../sandbox/procedures/procedure.ts';
import { procedures } from '../../../../sandbox/procedures/procedures.ts';
import { population } from '../../../../sandbox/shared-data/population.ts';
import { citizens } from '../../citizens.ts';
import { identify } from '../identify.ts';

export const citizen = citizens[0] as Account;

export function webformsCountry(...faults: readonly Fault[]): Promise<Country> {
  const entry = {
    id: 'webforms',
    name: 'Cổng dịch vụ công tỉnh Lai Châu',
    hostName: 'dvc-webforms',
    formHostName: 'tokhaidientu',
    province: '12',
    provinceName: 'Tỉnh Lai Châu',
    unit: 'H35.18',
    operator: 'UBND',
    product: 'webforms',
    vendor: 'tandan',
    procurement: 'owned',
    open: true,
    draw: webforms,
  } as const;
  return startCountry({ people: population(citizens), procedures, portals: [entry], faults });
}

/** From the portal's choice of account to the portal's page that holds `arrived`, signed in. */
export async function signIn(page: Page, arrived: string): Promise<void> {
  await page.getByText('Tài khoản Định danh điện tử cấp bởi').click();
  await identify(page, citizen);
  await page.getByText(arrived).first().waitFor();
}
