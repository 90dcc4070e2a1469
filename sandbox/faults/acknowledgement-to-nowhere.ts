import type { Fault } from './fault.ts';

export const acknowledgementToNowhere = {
  id: 'acknowledgement-to-nowhere',
  expected: { cause: 'payment', detail: 'callback-lost' },
  says: "The gateway's call goes to an address of the portal that is not there any more, so that a paid file stays unpaid.",
  touches: ['payment', 'tracking'],
  portal: {
    before: (request, response, next) => {
      if (request.path === '/payment/ipn') response.status(404).type('text').send('Not found');
      else next();
    },
  },
} satisfies Fault;
