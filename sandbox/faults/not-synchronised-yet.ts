import { afterFiling } from '../interference/after-filing.ts';
import { Refused } from '../portals/refused.ts';
import type { Fault } from './fault.ts';

export const notSynchronisedYet = {
  id: 'not-synchronised-yet',
  expected: { cause: 'data-sharing', detail: 'tracking-not-synced' },
  says: 'The national system behind the look-up has not received the file from the one that took it in.',
  touches: ['tracking'],
  portal: afterFiling(() => {
    throw new Refused(404, 'Hồ sơ chưa được đồng bộ từ hệ thống một cửa điện tử. Đề nghị tra cứu lại sau');
  }),
} satisfies Fault;
