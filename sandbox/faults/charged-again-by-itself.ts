import type { Fault } from './fault.ts';

const missed = new Set<string>();
const startedAgain = new Set<string>();

export const chargedAgainByItself = {
  id: 'charged-again-by-itself',
  expected: { cause: 'payment', detail: 'double-charge' },
  says: "The portal misses the gateway's call, starts the payment again by itself, and the gateway charges the same card twice.",
  touches: ['payment'],
  portal: {
    before: (request, response, next) => {
      const code = String(request.query['vnp_TxnRef'] ?? '').replace(/T\d+$/, '');
      if (request.path === '/payment/ipn' && !missed.has(code)) {
        missed.add(code);
        response.json({ RspCode: '99', Message: 'Unknown error' });
      } else if (request.path === '/payment/return' && !startedAgain.has(code)) {
        startedAgain.add(code);
        response.redirect(`/payment/start?code=${encodeURIComponent(code)}`);
      } else next();
    },
  },
  payment: { chargesAgain: true },
} satisfies Fault;
