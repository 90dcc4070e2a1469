import { afterFiling } from '../interference/after-filing.ts';
import { Refused } from '../portals/refused.ts';
import type { Fault } from './fault.ts';

export const trackingServerError = {
  id: 'tracking-server-error',
  expected: { cause: 'portal', detail: 'server-error' },
  says: 'The look-up of a file that was just given ends in HTTP status 500.',
  touches: ['tracking'],
  portal: afterFiling(() => {
    throw new Refused(500, 'Đã xảy ra lỗi trong quá trình xử lý');
  }),
} satisfies Fault;
