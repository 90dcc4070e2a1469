/** What changed between two times, as far as it can be told from chance. */
import { z } from 'zod';
import type { Judged } from '../results/figures/judge-counts.ts';
import { type Difference, newcombe } from '../results/newcombe.ts';

export const changeAnswer = z
  .object({
    difference: z.number(),
    low: z.number(),
    high: z.number(),
    clear: z.boolean().describe('The interval does not hold 0.'),
  })
  .nullable()
  .describe("Availability after minus before, with Newcombe's 95 % interval; null: too few runs in one of the two.");

/** null where one of the two has too few runs: then any difference may be chance. */
export function changeBetween(before: Judged, after: Judged): Difference | null {
  if (!before.enough || !after.enough) return null;
  return newcombe(
    { availability: before.availability!, interval: before.interval! },
    { availability: after.availability!, interval: after.interval! },
  );
}
