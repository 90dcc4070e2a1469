import { createHash } from 'node:crypto';

export const halves = ['dev', 'held-out'] as const;
export type Half = (typeof halves)[number];

/** Rules are written looking at the verdicts of one half of the faults only; which one a fault is in, its id alone decides. */
export function halfOf(faultId: string): Half {
  const first = createHash('sha256').update(faultId).digest()[0] ?? 0;
  return first % 2 === 0 ? 'dev' : 'held-out';
}
