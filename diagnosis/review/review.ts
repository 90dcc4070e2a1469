/** How people review a failure or an incident: where it stands, what they may do next. Pure, like everything here. */
import { z } from 'zod';
import { causeIds } from '../causes.ts';

export const reviewStates = ['new', 'acknowledged', 'fixed', 'disputed', 'accepted', 'rejected'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** What somebody says that it was instead: another cause, or no failure of the service but of the monitor. */
export const claimSchema = z.strictObject({
  cause: z.enum([...causeIds, 'monitor-fault']),
  detail: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/, 'must be a slug')
    .default('reviewed'),
});
export type Claim = z.output<typeof claimSchema>;

const words = z.string().trim().min(1).max(5_000);

export const reviewActSchema = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('comment'), text: words }),
  z.strictObject({ act: z.literal('acknowledge') }),
  z.strictObject({ act: z.literal('assign'), to: z.string().trim().min(1).max(200).nullable() }),
  z.strictObject({ act: z.literal('fix'), version: z.string().trim().min(1).max(100) }),
  z.strictObject({ act: z.literal('dispute'), claim: claimSchema, reason: words }),
  z.strictObject({ act: z.literal('accept'), reason: words }),
  z.strictObject({ act: z.literal('reject'), reason: words }),
]);
export type ReviewAct = z.output<typeof reviewActSchema>;

/** From which states something may be done, and where it leads; null: the state stays. */
const steps: Record<ReviewAct['act'], { readonly from: readonly ReviewState[]; readonly to: ReviewState | null }> = {
  comment: { from: reviewStates, to: null },
  assign: { from: reviewStates, to: null },
  acknowledge: { from: ['new', 'rejected'], to: 'acknowledged' },
  fix: { from: ['new', 'acknowledged', 'rejected', 'fixed'], to: 'fixed' },
  // What was decided is decided: who has something new to say comments, and the centre knows how to judge a next failure.
  dispute: { from: ['new', 'acknowledged', 'fixed'], to: 'disputed' },
  accept: { from: ['disputed'], to: 'accepted' },
  reject: { from: ['disputed'], to: 'rejected' },
};

/** Where an act leads; null: it cannot be done now. */
export function nextReviewState(state: ReviewState, act: ReviewAct['act']): ReviewState | null {
  const { from, to } = steps[act];
  return from.includes(state) ? (to ?? state) : null;
}

/** Accepting and rejecting end a dispute: that is the national centre's. */
export function isDecision({ act }: ReviewAct): boolean {
  return act === 'accept' || act === 'reject';
}
