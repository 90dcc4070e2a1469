import { afterPages } from '../interference/after-pages.ts';
import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

export const welcomeToNginx = {
  id: 'welcome-to-nginx',
  // The server is up, the address exists and the page is not blank: it shows what it was delivered with.
  expected: { cause: 'portal', detail: 'content-mixed' },
  says: 'From the form on the server shows the placeholder page that every new web server has.',
  touches: ['form'],
  portal: {
    before: afterPages(
      2,
      htmlAnswer({
        status: 200,
        title: 'Welcome to nginx!',
        body: '<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p><p><em>Thank you for using nginx.</em></p>',
      }),
    ),
  },
} satisfies Fault;
