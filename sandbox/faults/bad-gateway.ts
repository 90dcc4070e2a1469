import { afterPages } from '../interference/after-pages.ts';
import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

export const badGateway = {
  id: 'bad-gateway',
  expected: { cause: 'portal', detail: 'server-error' },
  says: 'The reverse proxy in front of the portal answers 502 from the form on: the application behind it has fallen.',
  touches: ['form'],
  portal: {
    before: afterPages(
      2,
      htmlAnswer({
        status: 502,
        title: '502 Bad Gateway',
        body: '<center><h1>502 Bad Gateway</h1></center><hr><center>nginx/1.24.0</center>',
      }),
    ),
  },
} satisfies Fault;
