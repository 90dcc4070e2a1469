/** Whom a monthly report is about. */
import { provinceByCode } from '../../journeys/portals/provinces.ts';
import type { FigureFilter } from '../../results/figures/compare.ts';
import type { AppDeps } from '../app-deps.ts';
import { groupName } from '../group-name.ts';

export const subjectKinds = ['province', 'ministry', 'vendor'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export interface ReportSubject {
  readonly kind: SubjectKind;
  /** Code of the province, id of the portal (a ministry's, the national one), id of the vendor. */
  readonly key: string;
  readonly name: { readonly vi: string; readonly en: string };
  /** Chooses its runs. */
  readonly filter: FigureFilter;
  /** Those of its portals that are watched. */
  readonly portals: readonly string[];
}

/** @returns undefined where there is no such province, ministry's portal or vendor */
export function reportSubject(
  kind: SubjectKind,
  key: string,
  deps: Pick<AppDeps, 'portals' | 'services'>,
): ReportSubject | undefined {
  const owned = deps.portals.filter(({ id, province, vendor }) => {
    if (kind === 'province') return province === key;
    return kind === 'vendor' ? vendor === key : province === undefined && id === key;
  });
  // A province is there also where none of its portals is watched, and its report says so.
  const province = kind === 'province' ? provinceByCode(key) : undefined;
  if (owned.length === 0 && province === undefined) return undefined;
  const filter = { province: { province: key }, ministry: { portal: key }, vendor: { vendor: key } }[kind];
  const name = province === undefined ? groupName(kind, key, deps) : { vi: province.fullName, en: province.fullNameEn };
  return { kind, key, name, filter, portals: owned.map(({ id }) => id) };
}
