/** What is compared, in words. */
import { devices } from '../journeys/devices.ts';
import { networks } from '../journeys/networks.ts';
import { provinceByCode, provinces } from '../journeys/portals/provinces.ts';
import type { Dimension } from '../results/figures/compare.ts';
import type { AppDeps } from './app-deps.ts';

interface Name {
  readonly vi: string;
  readonly en: string;
}

const ownerships: Readonly<Record<string, Name>> = {
  hired: { vi: 'Thuê dịch vụ', en: 'Hired' },
  owned: { vi: 'Tự đầu tư', en: 'Owned' },
};

/** The name of a key of the comparison; what nobody knows a name for is called by its key. */
export function groupName(
  by: Dimension,
  key: string,
  { portals, services }: Pick<AppDeps, 'portals' | 'services'>,
): Name {
  return known(by, key, { portals, services }) ?? { vi: key, en: key };
}

function known(
  by: Dimension,
  key: string,
  { portals, services }: Pick<AppDeps, 'portals' | 'services'>,
): Name | undefined {
  const portal = () => portals.find(({ id }) => id === key);
  const alike = (name: string | undefined) => (name === undefined ? undefined : { vi: name, en: name });
  switch (by) {
    case 'province': {
      const province = provinceByCode(key);
      return province && { vi: province.name, en: province.nameEn };
    }
    case 'ministry':
      return alike(portal()?.operator ?? portal()?.name);
    case 'portal':
      return alike(portal()?.name);
    case 'service':
      return services.find(({ id }) => id === key)?.name;
    case 'device':
      return devices.find(({ id }) => id === key)?.name;
    case 'network':
      return networks.find(({ id }) => id === key)?.name;
    case 'ownership':
      return ownerships[key];
    default:
      return undefined;
  }
}

/** Those that stand in a comparison also where nothing was counted of them: what nobody watches must not look as if it did not exist. */
export function expectedGroups(
  by: Dimension,
  { portals, services }: Pick<AppDeps, 'portals' | 'services'>,
): readonly string[] {
  switch (by) {
    case 'province':
      return provinces.map(({ code }) => code);
    case 'portal':
      return portals.map(({ id }) => id);
    case 'ministry':
      return portals.filter(({ province }) => province === undefined).map(({ id }) => id);
    case 'service':
      return services.map(({ id }) => id);
    default:
      return [];
  }
}
