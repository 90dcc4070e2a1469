import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

const gaveUp = htmlAnswer({
  status: 504,
  title: '504 Gateway Time-out',
  body: '<center><h1>504 Gateway Time-out</h1></center>',
});

export const gateway504 = {
  id: 'gateway-504',
  expected: { cause: 'payment', detail: 'gateway-timeout' },
  says: "The gateway's front waits for the bank behind it and gives up with HTTP status 504.",
  touches: ['payment'],
  payment: {
    before: [
      (request, response, next) => {
        if (request.path !== '/paymentv2/Transaction/Bank.html') next();
        else setTimeout(() => void gaveUp(request, response, next), 4_000);
      },
    ],
  },
} satisfies Fault;
