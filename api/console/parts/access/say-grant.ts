/** A grant in words: "vận hành: Đà Nẵng". */
import { provinces } from '../../../../journeys/portals/provinces.ts';
import type { PortalEntry } from '../../data/answers.ts';
import { language, say } from '../../speech.ts';

const roles = {
  national: 'grantNational',
  sre: 'grantSre',
  operator: 'grantOperator',
  vendor: 'grantVendor',
  guest: 'grantGuest',
} as const;

/** One that this page does not know (of a newer program) is shown as it is. */
export function sayGrant(grant: string, portals: readonly PortalEntry[]): string {
  const [role = '', ...rest] = grant.split(':');
  const of = rest.join(':');
  if (!Object.hasOwn(roles, role)) return grant;
  const words = say(roles[role as keyof typeof roles]);
  return of === '' ? words : `${words}: ${nameOf(role, of, portals)}`;
}

function nameOf(role: string, of: string, portals: readonly PortalEntry[]): string {
  if (role !== 'operator') return of;
  const province = provinces.find(({ code }) => code === of);
  if (province !== undefined) return language === 'en' ? province.nameEn : province.name;
  return portals.find(({ id }) => id === of)?.name ?? of;
}
