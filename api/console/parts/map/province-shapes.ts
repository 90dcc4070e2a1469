/**
 * The shapes of the provinces, from `@svg-maps/vietnam` (Stephen Truong, Victor Cazanave; CC BY 4.0). Its 63 shapes are those of
 * the provinces until 30 June 2025; today's consist of them. Hoàng Sa belongs to Đà Nẵng, Trường Sa to Khánh Hoà.
 */
import vietnam from '@svg-maps/vietnam';
import { formerProvinces } from '../../../../journeys/portals/former-provinces.ts';

interface SvgMap {
  readonly viewBox: string;
  readonly locations: readonly { readonly id: string; readonly path: string }[];
}

const { viewBox: drawn, locations } = vietnam as SvgMap;
const pathOf = new Map(locations.map(({ id, path }) => [id, path]));

/** The islands by the province that they belong to, with the place of their name on the map. */
export const archipelagos = [
  { id: 'hoangsa', name: 'Hoàng Sa', province: '48', x: 545, y: 472 },
  { id: 'truongsa', name: 'Trường Sa', province: '56', x: 610, y: 622 },
] as const;

export interface ProvinceShape {
  readonly id: string;
  /** Code of the province that it is part of today. */
  readonly province: string;
  /** What it was called until 30 June 2025. */
  readonly name: string;
  readonly path: string;
}

export const mapViewBox = drawn;

/** The 63 shapes and the two archipelagos. */
export const provinceShapes: readonly ProvinceShape[] = [
  ...formerProvinces.map(({ svgId, newCode, name }) => ({ id: svgId, province: newCode, name })),
  ...archipelagos,
].map(({ id, province, name }) => ({ id, province, name, path: pathOf.get(id)! }));
