import { afterPages } from '../interference/after-pages.ts';
import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

export const firewallRejects = {
  id: 'firewall-rejects',
  expected: { cause: 'portal', detail: 'rate-limited' },
  says: "The portal's web application firewall rejects an ordinary submission with 403 and a support number.",
  touches: ['form'],
  portal: {
    before: afterPages(
      2,
      htmlAnswer({
        status: 403,
        title: 'Request Rejected',
        body: 'The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 4817716923640190441',
      }),
    ),
  },
} satisfies Fault;
