import { afterFiling } from '../interference/after-filing.ts';
import { Refused } from '../portals/refused.ts';
import type { Fault } from './fault.ts';

export const synchronisingFailed = {
  id: 'synchronising-failed',
  // Filed and confirmed here; the other system, from which the look-up reads, has not received it.
  expected: { cause: 'data-sharing', detail: 'tracking-not-synced' },
  says: 'Looking a file up some time later ends with the word that synchronising it has failed.',
  touches: ['tracking'],
  portal: afterFiling(() => {
    throw new Refused(409, 'Đồng bộ thất bại. Chưa có dữ liệu hồ sơ từ hệ thống một cửa điện tử.');
  }),
} satisfies Fault;
