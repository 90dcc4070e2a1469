import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

const notOffered = htmlAnswer({
  status: 200,
  title: 'Thanh toán',
  body: '<main><h1>Thanh toán</h1><p>Chưa tích hợp, cung cấp dịch vụ thanh toán trực tuyến</p><a href="/">Về trang chủ</a></main>',
});

export const paymentNotOffered = {
  id: 'payment-not-offered',
  expected: { cause: 'payment', detail: 'fee-missing' },
  says: 'The button to pay leads to the notice that paying online is not offered.',
  touches: ['payment'],
  portal: {
    before: (request, response, next) => {
      if (request.path === '/payment/start') void notOffered(request, response, next);
      else next();
    },
  },
} satisfies Fault;
