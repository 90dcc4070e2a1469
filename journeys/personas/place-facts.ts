import type { Facts } from './answers.ts';
import { shorterNames, type Place } from './places.ts';

/** An address taken apart, as the drop-down chains of portals ask it. */
export function placeFacts(place: Place, address: string): Facts {
  return {
    country: { text: 'Việt Nam', alternatives: ['Vietnam', 'Viet Nam', 'VN'] },
    province: { text: place.province, alternatives: shorterNames(place.province) },
    commune: { text: place.commune, alternatives: shorterNames(place.commune) },
    address,
  };
}
