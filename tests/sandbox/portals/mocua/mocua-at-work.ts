/** The stand-in country with one portal drawn by this product. */
import { startCountry, type Country } from '../../../../sandbox/country.ts';
import { mocua } from '../../../../sandbox/portals/mocua/mocua.ts';
import { procedures } from '../../../../sandbox/procedures/procedures.ts';
import { population } from '../../../../sandbox/shared-data/population.ts';
import { citizens } from '../../citizens.ts';

export function mocuaCountry(): Promise<Country> {
  const entry = {
    id: 'mocua',
    name: 'Cổng dịch vụ công thành phố Hải Phòng',
    hostName: 'dvc-mocua',
    province: '31',
    provinceName: 'Thành phố Hải Phòng',
    unit: 'H24.07',
    operator: 'UBND',
    product: 'mocua',
    vendor: 'fpt',
    procurement: 'owned',
    open: true,
    draw: mocua,
  } as const;
  return startCountry({ people: population(citizens), procedures, portals: [entry], faults: [] });
}
