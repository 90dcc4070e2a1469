import { createHash } from 'node:crypto';
import { secondHeldOut } from './second-held-out.ts';
import { thirdHeldOut } from './third-held-out.ts';

/** Two halves, and two parts that were written later, each by somebody who had not read the rules. */
export const halves = ['dev', 'held-out', 'held-out-2', 'held-out-3'] as const;
export type Half = (typeof halves)[number];

/** Rules are written looking at the verdicts of one half of the faults only; which one a fault is in, its id alone decides. */
export function halfOf(faultId: string): Half {
  if (secondHeldOut.has(faultId)) return 'held-out-2';
  if (thirdHeldOut.has(faultId)) return 'held-out-3';
  const first = createHash('sha256').update(faultId).digest()[0] ?? 0;
  return first % 2 === 0 ? 'dev' : 'held-out';
}

/** Whether nobody is to read the verdicts one by one: of the halves everybody has (decision 27). */
export const isHeldOut = (half: Half | null): boolean => half === 'held-out-2' || half === 'held-out-3';
