import { formerProvinceByCode, type FormerProvince } from './former-provinces.ts';
import { provinceByCode, provincesValidFrom, type Province } from './provinces.ts';

export type ProvinceOfItsTime =
  | { readonly era: 'since-july-2025'; readonly province: Province }
  | { readonly era: 'until-june-2025'; readonly province: FormerProvince };

/**
 * What a two-digit code meant on a day.
 * @param date  a day in Viet Nam, as YYYY-MM-DD
 * @returns undefined where no province had the code on that day
 */
export function provinceOn(code: string, date: string): ProvinceOfItsTime | undefined {
  if (date < provincesValidFrom) {
    const province = formerProvinceByCode(code);
    return province && { era: 'until-june-2025', province };
  }
  const province = provinceByCode(code);
  return province && { era: 'since-july-2025', province };
}
