/**
 * The 34 provinces and centrally run cities since 1 July 2025. Their codes are a system of their own: 15, 24, 44, 52, 80,
 * 82 and 91 meant another province until the day before (`former-provinces.ts`), so that a bare "15" says nothing
 * without a date (`province-on.ts`). Codes: decision 19/2025/QĐ-TTg; see `data/README.md`.
 */
import records from './data/provinces.json' with { type: 'json' };

declare const sinceJuly2025: unique symbol;

/** Two digits, in the meaning they have since 1 July 2025. */
export type ProvinceCode = string & { readonly [sinceJuly2025]: true };

export interface Province {
  readonly code: ProvinceCode;
  readonly name: string;
  readonly nameEn: string;
  /** With the kind of unit: "Tỉnh Lào Cai", "Thành phố Huế". */
  readonly fullName: string;
  readonly fullNameEn: string;
  readonly slug: string;
  /** As of 30 April 2026, when Đồng Nai became a city. */
  readonly type: 'city' | 'province';
  /** Codes that its parts had before; to read with `formerProvinceByCode`. */
  readonly mergedFrom: readonly string[];
  /** How many communes, wards and special zones it has. */
  readonly communes: number;
}

/** First day of today's provinces and codes; those of `former-provinces.ts` ended the day before. */
export const provincesValidFrom = '2025-07-01';

export const provinces = records as readonly object[] as readonly Province[];

const byCode = new Map<string, Province>(provinces.map((province) => [province.code, province]));

/** The province that has this code since 1 July 2025; undefined where none has. */
export function provinceByCode(code: string): Province | undefined {
  return byCode.get(code);
}
