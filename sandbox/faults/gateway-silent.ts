import type { Fault } from './fault.ts';

export const gatewaySilent = {
  id: 'gateway-silent',
  expected: { cause: 'payment', detail: 'gateway-timeout' },
  says: "The gateway takes the citizen's card in and never answers.",
  touches: ['payment'],
  payment: {
    before: [
      (request, _response, next) => {
        if (request.path !== '/paymentv2/Transaction/Card.html') next();
      },
    ],
  },
} satisfies Fault;
