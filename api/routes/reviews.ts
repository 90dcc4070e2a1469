/** What is under review. */
import { z } from 'zod';
import { reviewStates } from '../../diagnosis/review/review.ts';
import { listReviews } from '../../results/review/reviews.ts';
import { withinReach } from '../access/policy.ts';
import { reviewAnswer, reviewSchema } from '../review-answer.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

export const reviews = route({
  path: '/api/v1/reviews',
  summary: 'Failures and incidents that somebody said something about, the newest change first, page by page.',
  action: 'review',
  params: noParameters,
  query: z.strictObject({
    state: z.enum(reviewStates).optional(),
    limit: z.coerce.number().int().min(1).max(500).default(100),
    cursor: z.string().max(700).optional().describe('`nextCursor` of the page before.'),
  }),
  answer: {
    contentType: 'application/json',
    schema: z.object({ reviews: z.array(reviewSchema), nextCursor: z.string().nullable() }),
  },
  problems: ['unknown-cursor'],
  async handle({ deps, reach, query: { state, limit, cursor } }) {
    const { reviews: found, nextCursor } = await listReviews(
      deps.database,
      { state, ...withinReach(reach) },
      limit,
      cursor,
    );
    return { reviews: found.map(reviewAnswer), nextCursor };
  },
});
