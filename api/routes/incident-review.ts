/** Where the review of an incident stands. */
import { incidentInReach } from '../incident-in-reach.ts';
import { answerReview, reviewWithEntries } from '../review-answer.ts';
import { route } from '../route.ts';
import { incidentIdParameter, noParameters } from '../run-query.ts';

export const incidentReview = route({
  path: '/api/v1/incidents/:incidentId/review',
  summary: 'Where the review of an incident stands, and everything that was said and decided about it.',
  action: 'review',
  params: incidentIdParameter,
  query: noParameters,
  answer: { contentType: 'application/json', schema: reviewWithEntries },
  problems: ['incident-not-found'],
  async handle(asked) {
    const { incident } = await incidentInReach(asked.deps, asked.params.incidentId, asked.reach);
    return answerReview(asked, 'incident', incident.id);
  },
});
