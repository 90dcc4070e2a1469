import { Refused } from '../portals/refused.ts';
import type { Fault } from './fault.ts';

export const paymentNoticeAndAFailure = {
  id: 'payment-notice-and-a-failure',
  // Nobody has been asked to pay yet; what stops the citizen is the 500 at sending.
  expected: { cause: 'portal', detail: 'server-error' },
  says: 'A notice announces works at the payment gateway for tonight and stops nobody; the portal fails at the submission.',
  touches: ['form'],
  portal: {
    body: '<div role="alert" style="background:#fff3cd">Lưu ý: Cổng thanh toán bảo trì từ 23h00 đến 23h30 hôm nay. Ông/Bà có thể thanh toán sau.</div>',
    refuse: () => {
      throw new Refused(500, 'Thao tác thất bại, vui lòng thử lại sau');
    },
  },
} satisfies Fault;
