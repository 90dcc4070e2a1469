import type { Fault } from './fault.ts';

export const blankPage = {
  id: 'blank-page',
  expected: { cause: 'portal', detail: 'blank-page' },
  says: 'Every page of the portal comes with HTTP status 200 and an empty body.',
  touches: 'all',
  portal: {
    before: (request, response, next) => {
      if (
        request.method === 'GET' &&
        request.accepts(['json', 'html']) !== 'json' &&
        !request.path.startsWith('/sso/')
      ) {
        response
          .type('html')
          .send('<!doctype html><html lang="vi"><head><meta charset="utf-8"></head><body></body></html>');
      } else next();
    },
  },
} satisfies Fault;
