import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

export const paymentDownAndAnalytics = {
  id: 'payment-down-and-analytics',
  expected: { cause: 'payment', detail: 'gateway-error' },
  says: 'The gateway answers 503, while a counter of visits fails on every page of the portal and stops nobody.',
  touches: ['payment'],
  portal: {
    head: '<script async src="http://thongke.localhost:47999/counter.js"></script><script>setTimeout(() => { throw new TypeError("ga is not a function"); }, 50);</script>',
  },
  payment: {
    before: [
      htmlAnswer({
        status: 503,
        title: '503 Service Temporarily Unavailable',
        body: '<center><h1>503 Service Temporarily Unavailable</h1></center>',
      }),
    ],
  },
} satisfies Fault;
