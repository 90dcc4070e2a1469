/** Reviews a failed run. */
import { reviewActSchema } from '../../diagnosis/review/review.ts';
import { Problem } from '../problems.ts';
import { changeReview, reviewWithEntries } from '../review-answer.ts';
import { route } from '../route.ts';
import { runInReach } from '../run-in-reach.ts';
import { noParameters, runIdParameter } from '../run-query.ts';

export const runReviewAct = route({
  method: 'post',
  path: '/api/v1/runs/:runId/review',
  summary:
    'Comments, acknowledges, assigns, says in which version it is fixed, or disputes the cause; the national centre accepts or rejects the dispute, and an accepted one corrects the statistics.',
  action: 'review',
  params: runIdParameter,
  query: noParameters,
  body: reviewActSchema,
  answer: { contentType: 'application/json', schema: reviewWithEntries },
  problems: ['run-not-found', 'not-reviewable', 'review-conflict', 'cross-site-request'],
  async handle(asked) {
    const run = await runInReach(asked.deps, asked.params.runId, asked.reach);
    if (run.outcome !== 'failed' && run.correction === undefined) throw new Problem('not-reviewable');
    return changeReview(asked, 'run', run.runId, asked.body);
  },
});
