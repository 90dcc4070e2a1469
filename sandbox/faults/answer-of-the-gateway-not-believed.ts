import { atPath } from '../interference/at-path.ts';
import type { Fault } from './fault.ts';

export const answerOfTheGatewayNotBelieved = {
  id: 'answer-of-the-gateway-not-believed',
  // Paid at the gateway; the portal believes neither its call nor the citizen who comes back, as no signature verifies.
  expected: { cause: 'payment', detail: 'signature-invalid' },
  says: "A proxy before the portal changes the gateway's answer on its way back, so that its signature fits no more (97).",
  touches: ['payment'],
  portal: {
    before: atPath(/^\/payment\/(ipn|return)$/, (request, _response, next) => {
      request.originalUrl = request.originalUrl.replace(/(vnp_BankCode=)/, '$1%20');
      next();
    }),
  },
} satisfies Fault;
