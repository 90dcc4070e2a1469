/**
 * The 63 provinces until 30 June 2025. Portals, file codes and scores of that time speak of them, and stale lists still
 * offer them. Sources and how sure each column is: `data/README.md`.
 */
import records from './data/former-provinces.json' with { type: 'json' };
import { provinceByCode, type Province, type ProvinceCode } from './provinces.ts';

declare const untilJune2025: unique symbol;

/** Two digits, in the meaning they had until 30 June 2025. */
export type FormerProvinceCode = string & { readonly [untilJune2025]: true };

export interface FormerProvince {
  readonly code: FormerProvinceCode;
  readonly name: string;
  readonly nameEn: string;
  readonly fullName: string;
  readonly type: 'city' | 'province';
  /** One of the eight socio-economic regions of that time. */
  readonly region: string;
  /** The province that it has been part of since 1 July 2025. */
  readonly newCode: ProvinceCode;
  /** Electronic identifier, as file codes start with: "H17". */
  readonly eId: string;
  /** Id of its path in the map of `@svg-maps/vietnam`. */
  readonly svgId: string;
  /** Grade of its portal in the evaluation of 2023, where it was published; null: "B or C". */
  readonly grade2023: 'A' | 'D' | null;
}

export const formerProvinces = records as readonly object[] as readonly FormerProvince[];

const byCode = new Map<string, FormerProvince>(formerProvinces.map((province) => [province.code, province]));

/** The province that had this code until 30 June 2025; undefined where none had. */
export function formerProvinceByCode(code: string): FormerProvince | undefined {
  return byCode.get(code);
}

/** The province of today that a former one has become part of. */
export function successorOf(code: FormerProvinceCode): Province {
  const newCode = byCode.get(code)?.newCode;
  const successor = newCode === undefined ? undefined : provinceByCode(newCode);
  if (successor === undefined) throw new Error(`"${code}" is not the code of a province before 1 July 2025.`);
  return successor;
}
