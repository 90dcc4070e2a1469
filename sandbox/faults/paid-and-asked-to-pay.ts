import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

const unpaid = htmlAnswer({
  status: 200,
  title: 'Kết quả thanh toán',
  body: '<main><h1>Thông tin thanh toán</h1><p>Vui lòng thanh toán phí/lệ phí trước khi tiếp nhận</p><p>Trạng thái: Chưa thanh toán</p></main>',
});

export const paidAndAskedToPay = {
  id: 'paid-and-asked-to-pay',
  expected: { cause: 'payment', detail: 'callback-lost' },
  says: 'The citizen comes back from a payment that went well and is told to pay before the file is taken in.',
  touches: ['payment'],
  portal: {
    before: (request, response, next) => {
      if (request.path === '/payment/ipn') response.json({ RspCode: '99', Message: 'Unknown error' });
      else if (request.path === '/payment/result') void unpaid(request, response, next);
      else next();
    },
  },
} satisfies Fault;
