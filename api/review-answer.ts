/** A review as the API answers it, and how one is changed: alike for runs and incidents. */
import { z } from 'zod';
import {
  claimSchema,
  isDecision,
  nextReviewState,
  type ReviewAct,
  reviewActSchema,
  reviewStates,
} from '../diagnosis/review/review.ts';
import { getReview, recordReview, type Review, ReviewConflict, type ReviewKind } from '../results/review/reviews.ts';
import { note } from './access/note.ts';
import { reachOf } from './access/policy.ts';
import { Problem } from './problems.ts';
import type { Asked } from './route.ts';

export const reviewSchema = z.object({
  kind: z.enum(['run', 'incident']),
  object: z.string().describe('Id of the run or incident.'),
  state: z.enum(reviewStates),
  assignee: z.string().nullable(),
  fixedIn: z.string().nullable().describe('The version that mends it, as its vendor says.'),
  claim: claimSchema.nullable().describe('What is or was disputed.'),
  changedAt: z.iso.datetime().nullable(),
});

export const reviewWithEntries = reviewSchema.extend({
  entries: z.array(
    z.object({ at: z.iso.datetime(), by: z.string(), act: reviewActSchema, state: z.enum(reviewStates) }),
  ),
});

export function reviewAnswer({ kind, object, state, assignee, fixedIn, claim, changedAt }: Review) {
  return { kind, object, state, assignee, fixedIn, claim, changedAt: changedAt?.toISOString() ?? null };
}

type AskedAny = Asked<unknown, unknown, unknown>;

export async function answerReview({ deps }: AskedAny, kind: ReviewKind, object: string) {
  const { entries, ...review } = await getReview(deps.database, kind, object);
  return {
    ...reviewAnswer(review),
    entries: entries.map(({ at, actorName, act, state }) => ({ at: at.toISOString(), by: actorName, act, state })),
  };
}

/** @throws {Problem} a decision by somebody else than the national centre, or what cannot be done in this state */
export async function changeReview(asked: AskedAny, kind: ReviewKind, object: string, act: ReviewAct) {
  const { deps, who } = asked;
  const decides = isDecision(act);
  if (decides && reachOf(who, 'decide', deps.portals).length === 0) throw new Problem('not-permitted');
  await note(asked, decides ? 'decide' : 'review', `${kind}:${object}`);
  try {
    await recordReview(deps.database, { kind, object, by: who, act, at: deps.clock() }, nextReviewState);
  } catch (error) {
    if (error instanceof ReviewConflict) throw new Problem('review-conflict', error.message);
    throw error;
  }
  const answer = await answerReview(asked, kind, object);
  await deps.notifier.reviewChanged({ kind, object, by: who.name, act, state: answer.state });
  return answer;
}
