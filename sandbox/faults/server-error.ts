import { Refused } from '../portals/refused.ts';
import type { Fault } from './fault.ts';

export const serverError = {
  id: 'server-error',
  expected: { cause: 'portal', detail: 'server-error' },
  says: 'The portal answers a complete submission with HTTP status 500.',
  touches: ['form'],
  portal: {
    refuse: () => {
      throw new Refused(500, 'Lỗi hệ thống');
    },
  },
} satisfies Fault;
