import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

const notCreated = htmlAnswer({
  status: 200,
  title: 'Thanh toán',
  body: '<main><h1>Thanh toán trực tuyến</h1><div role="alert">Tạo giao dịch thanh toán thất bại!</div><a href="/">Về trang chủ</a></main>',
});

export const paymentNotCreated = {
  id: 'payment-not-created',
  expected: { cause: 'payment', detail: 'gateway-error' },
  says: 'The portal asks the gateway for a transaction, gets none, and says so.',
  touches: ['payment'],
  portal: {
    before: (request, response, next) => {
      if (request.path === '/payment/start') void notCreated(request, response, next);
      else next();
    },
  },
} satisfies Fault;
