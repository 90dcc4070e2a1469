/**
 * The band of a share, as map and matrix colour it: above 90, 80, 65 and 50 %, the ministry's bands of 2023. Colours are of
 * ColorBrewer's BrBG, which readers of every colour vision tell apart; numbers stand beside them wherever there is room.
 */
import type { Judged } from '../../data/figure-answers.ts';

export const bands = ['a', 'b', 'c', 'd', 'e', 'few', 'none'] as const;
export type Band = (typeof bands)[number];

const least = { a: 0.9, b: 0.8, c: 0.65, d: 0.5, e: 0 } as const;

/** few: too little is known for a colour. none: nobody tried. */
export function bandOf({ availability, enough }: Pick<Judged, 'availability' | 'enough'>): Band {
  if (availability === null) return 'none';
  if (!enough) return 'few';
  return (['a', 'b', 'c', 'd', 'e'] as const).find((band) => availability >= least[band]) ?? 'e';
}
