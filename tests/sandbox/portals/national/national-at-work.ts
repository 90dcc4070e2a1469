/** The stand-in country with one portal drawn by this product. */
import type { Page } from 'playwright-core';
import { startCountry, type Country } from '../../../../sandbox/country.ts';
import type { Fault } from '../../../../sandbox/faults/fault.ts';
import { national } from '../../../../sandbox/portals/national/national.ts';
import { procedures } from '../../../../sandbox/procedures/procedures.ts';
import { population } from '../../../../sandbox/shared-data/population.ts';
import { citizens } from '../../citizens.ts';
import { citizen } from '../igate/igate-at-work.ts';
import { identify } from '../identify.ts';

export function nationalCountry(faults: readonly Fault[] = []): Promise<Country> {
  const entry = {
    id: 'national',
    name: 'Cổng Dịch vụ công Quốc gia',
    hostName: 'dvcqg-test',
    formHostName: 'bieumau-test',
    province: '46',
    provinceName: 'Thành phố Huế',
    unit: 'H57.30',
    operator: 'VPCP',
    product: 'national',
    vendor: 'vnpt',
    procurement: 'hired',
    open: true,
    draw: national,
  } as const;
  return startCountry({ people: population(citizens), procedures, portals: [entry], faults });
}

/** From the choice of account to the page of the portal that holds `arrived`, signed in. */
export async function signIn(page: Page, arrived: string): Promise<void> {
  await page.getByText('cấp bởi Bộ Công an dành cho Công dân').click();
  await page.getByText('Đăng nhập với VNeID').click();
  await identify(page, citizen);
  await page.getByText(`Xin chào ${citizen.record.fullName.toUpperCase()}`).waitFor();
  await page.getByText(arrived).first().waitFor();
}
