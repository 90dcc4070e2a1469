import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

const twice = htmlAnswer({
  status: 200,
  title: 'Kết quả thanh toán',
  body: '<main><h1>Kết quả thanh toán</h1><div role="alert">Hệ thống ghi nhận giao dịch trùng: hồ sơ đã bị trừ tiền 2 lần. Giao dịch không thành công, vui lòng liên hệ ngân hàng để được hoàn tiền.</div></main>',
});

export const chargedTwiceNotice = {
  id: 'charged-twice-notice',
  expected: { cause: 'payment', detail: 'double-charge' },
  says: 'Coming back from the gateway the citizen reads that he was charged two times for one file.',
  touches: ['payment'],
  portal: {
    before: (request, response, next) => {
      if (request.path === '/payment/return') void twice(request, response, next);
      else next();
    },
  },
} satisfies Fault;
