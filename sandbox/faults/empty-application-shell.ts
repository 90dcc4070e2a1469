import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

const shell = htmlAnswer({
  status: 200,
  title: 'Cổng Dịch vụ công trực tuyến',
  body: '<noscript></noscript><div id="root"></div>',
});

export const emptyApplicationShell = {
  id: 'empty-application-shell',
  expected: { cause: 'portal', detail: 'blank-page' },
  says: 'Every page is the empty shell of a single-page application, whose script the release has left out.',
  touches: 'all',
  portal: {
    before: (request, response, next) => {
      const page = request.method === 'GET' && request.get('accept')?.startsWith('text/html');
      if (page && !request.path.startsWith('/sso/') && !request.path.startsWith('/payment/'))
        void shell(request, response, next);
      else next();
    },
  },
} satisfies Fault;
