/** Where the review of a failed run stands. */
import { answerReview, reviewWithEntries } from '../review-answer.ts';
import { route } from '../route.ts';
import { runInReach } from '../run-in-reach.ts';
import { noParameters, runIdParameter } from '../run-query.ts';

export const runReview = route({
  path: '/api/v1/runs/:runId/review',
  summary: 'Where the review of a failed run stands, and everything that was said and decided about it.',
  action: 'review',
  params: runIdParameter,
  query: noParameters,
  answer: { contentType: 'application/json', schema: reviewWithEntries },
  problems: ['run-not-found'],
  async handle(asked) {
    const { runId } = await runInReach(asked.deps, asked.params.runId, asked.reach);
    return answerReview(asked, 'run', runId);
  },
});
