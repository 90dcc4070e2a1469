import type { Fault } from './fault.ts';

export const callbackLost = {
  id: 'callback-lost',
  expected: { cause: 'payment', detail: 'callback-lost' },
  says: 'The gateway says paid and calls the portal, which does not take the call in: the file stays unpaid.',
  touches: ['payment', 'tracking'],
  portal: {
    before: (request, response, next) => {
      if (request.path === '/payment/ipn') response.json({ RspCode: '99', Message: 'Unknown error' });
      else next();
    },
  },
} satisfies Fault;
