/** What a monthly report can be about: in the address as `subject`, `key` and `month`. */
import { provinces } from '../../../journeys/portals/provinces.ts';
import type { SubjectKind } from '../../reports/report-subject.ts';
import { language } from '../speech.ts';
import type { Catalogue } from './catalogue.ts';
import { dayInVietnam } from './window.ts';

export interface Choice {
  readonly key: string;
  readonly name: string;
}

export const kinds: readonly SubjectKind[] = ['province', 'ministry', 'vendor'];

/** Whom there is to report on, of a kind. */
export function choicesOf(kind: SubjectKind, { portals }: Catalogue): readonly Choice[] {
  if (kind === 'province') return provinces.map(({ code, name, nameEn }) => ({ key: code, name: language === 'vi' ? name : nameEn })); // prettier-ignore
  if (kind === 'ministry') return portals.filter(({ province }) => province === undefined).map(({ id, name }) => ({ key: id, name })); // prettier-ignore
  return [...new Set(portals.flatMap(({ vendor = [] }) => vendor))].sort().map((vendor) => ({ key: vendor, name: vendor })); // prettier-ignore
}

/** The newest first; so many as single runs are kept for. */
export function monthsUntil(now: Date): readonly string[] {
  const [year, month] = dayInVietnam(now).split('-').map(Number) as [number, number];
  return Array.from({ length: 13 }, (_, back) => new Date(Date.UTC(year, month - 1 - back)).toISOString().slice(0, 7));
}

/** `2026-10` as "10/2026". */
export const spellMonth = (month: string) => month.split('-').toReversed().join('/');
