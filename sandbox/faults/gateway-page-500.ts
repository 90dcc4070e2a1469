import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

const failed = htmlAnswer({
  status: 500,
  title: 'Thông báo',
  body: '<h2>Thông báo</h2><p>Có lỗi trong quá trình xử lý. Quý khách vui lòng liên hệ Hotline 1900 55 55 77.</p>',
});

export const gatewayPage500 = {
  id: 'gateway-page-500',
  expected: { cause: 'payment', detail: 'gateway-error' },
  says: 'After the bank is chosen the gateway fails with HTTP status 500.',
  touches: ['payment'],
  payment: {
    before: [
      (request, response, next) => {
        if (request.path === '/paymentv2/Transaction/Bank.html') void failed(request, response, next);
        else next();
      },
    ],
  },
} satisfies Fault;
