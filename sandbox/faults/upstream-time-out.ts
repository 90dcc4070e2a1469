import { afterPages } from '../interference/after-pages.ts';
import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

/** Proxies wait a minute; a sandbox, for whose sake nobody shall wait, a little less. */
const patienceMs = 5_000;
const gaveUp = htmlAnswer({
  status: 504,
  title: '504 Gateway Time-out',
  body: '<center><h1>504 Gateway Time-out</h1></center><hr><center>nginx/1.24.0</center>',
});

export const upstreamTimeOut = {
  id: 'upstream-time-out',
  expected: { cause: 'portal', detail: 'timeout-server' },
  says: 'The reverse proxy in front of the portal gives up waiting for the application and answers 504.',
  touches: ['form'],
  portal: {
    before: afterPages(2, (request, response, next) => {
      setTimeout(() => void gaveUp(request, response, next), patienceMs);
    }),
  },
} satisfies Fault;
