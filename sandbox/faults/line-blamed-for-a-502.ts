import { Refused } from '../portals/refused.ts';
import type { Fault } from './fault.ts';

export const lineBlamedForA502 = {
  id: 'line-blamed-for-a-502',
  // The answer that blames the line came over it, at once and with 502: the portal's own front has lost what is behind it.
  expected: { cause: 'portal', detail: 'server-error' },
  says: 'The portal answers a submission with 502 and tells the citizen to check his internet connection, which is slow and not why.',
  touches: ['form'],
  circumstances: { network: '4g' },
  portal: {
    refuse: () => {
      throw new Refused(502, 'Mất kết nối mạng. Ông/Bà vui lòng kiểm tra đường truyền Internet và thử lại.');
    },
  },
} satisfies Fault;
