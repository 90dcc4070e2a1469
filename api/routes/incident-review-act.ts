/** Reviews an incident. */
import { reviewActSchema } from '../../diagnosis/review/review.ts';
import { incidentInReach } from '../incident-in-reach.ts';
import { changeReview, reviewWithEntries } from '../review-answer.ts';
import { route } from '../route.ts';
import { incidentIdParameter, noParameters } from '../run-query.ts';

export const incidentReviewAct = route({
  method: 'post',
  path: '/api/v1/incidents/:incidentId/review',
  summary: 'As with a run; an accepted dispute corrects all failed runs of the incident.',
  action: 'review',
  params: incidentIdParameter,
  query: noParameters,
  body: reviewActSchema,
  answer: { contentType: 'application/json', schema: reviewWithEntries },
  problems: ['incident-not-found', 'review-conflict', 'cross-site-request'],
  async handle(asked) {
    const { incident } = await incidentInReach(asked.deps, asked.params.incidentId, asked.reach);
    return changeReview(asked, 'incident', incident.id, asked.body);
  },
});
