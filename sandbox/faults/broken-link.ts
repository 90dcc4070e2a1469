import { afterPages } from '../interference/after-pages.ts';
import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

export const brokenLink = {
  id: 'broken-link',
  expected: { cause: 'portal', detail: 'broken-link' },
  says: 'The link from the list of services leads to a page that is not there (404).',
  touches: ['form'],
  portal: {
    before: afterPages(
      2,
      htmlAnswer({
        status: 404,
        title: '404 Not Found',
        body: '<center><h1>404 Not Found</h1></center><hr><center>nginx</center>',
      }),
    ),
  },
} satisfies Fault;
