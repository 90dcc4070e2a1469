import { atPath } from '../interference/at-path.ts';
import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

const awaited = htmlAnswer({
  status: 200,
  title: 'Thanh toán',
  headers: { refresh: '4' },
  body: '<main><h1>Đang chờ xác nhận thanh toán</h1><p>Hệ thống đang chờ kết quả từ cổng thanh toán. Vui lòng không thanh toán lại. Trang sẽ tự cập nhật…</p></main>',
});

export const confirmationOfPaymentAwaited = {
  id: 'confirmation-of-payment-awaited',
  // The citizen brings the gateway's 00 with him in the address; nothing is slow, the confirmation was turned away.
  expected: { cause: 'payment', detail: 'callback-lost' },
  says: 'Paid with code 00, the citizen waits at the portal for a confirmation that its own firewall has turned away (403).',
  touches: ['payment'],
  portal: {
    before: (request, response, next) => {
      if (request.path === '/payment/ipn') response.status(403).type('html').send('<h1>403 Forbidden</h1>');
      else atPath(/^\/payment\/return$/, awaited)(request, response, next);
    },
  },
} satisfies Fault;
