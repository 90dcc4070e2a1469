/**
 * One portal of the stand-in country: whose it is, and the product it runs on.
 */
import type { PortalProduct } from './portal.ts';

export interface PortalEntry {
  readonly id: string;
  readonly name: string;
  /** Host name before `.localhost`. */
  readonly hostName: string;
  /** The same of the host of its forms, for a portal that hands the citizen over to another. */
  readonly formHostName?: string;
  /** Two digits, since 1 July 2025. */
  readonly province: string;
  readonly provinceName: string;
  /** Agency code that file codes begin with. */
  readonly unit: string;
  readonly operator: string;
  readonly product: string;
  readonly vendor: string;
  readonly procurement: 'hired' | 'owned';
  /** Part of the country unless somebody asks for it: a portal under construction is visited by name only. */
  readonly open: boolean;
  readonly draw: PortalProduct;
}

/** The first `count` of a list; a larger number begins again with further portals of the same kind. */
export function takePortals(entries: readonly PortalEntry[], count: number): readonly PortalEntry[] {
  return Array.from({ length: count }, (_, n) => {
    const entry = entries[n % entries.length] as PortalEntry;
    const round = Math.floor(n / entries.length);
    if (round === 0) return entry;
    const suffix = `-${round + 1}`;
    const unit = `${entry.unit}.${String(round + 1).padStart(2, '0')}`;
    const formHost = entry.formHostName ? { formHostName: entry.formHostName + suffix } : {};
    return { ...entry, ...formHost, id: entry.id + suffix, hostName: entry.hostName + suffix, unit };
  });
}
