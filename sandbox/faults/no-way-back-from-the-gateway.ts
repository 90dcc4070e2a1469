import { atPath } from '../interference/at-path.ts';
import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

const done = htmlAnswer({
  status: 200,
  title: 'Kết quả giao dịch',
  body: '<h2>Giao dịch thành công</h2><p>Cảm ơn Quý khách đã sử dụng dịch vụ. Quý khách có thể đóng cửa sổ này.</p>',
});

export const noWayBackFromTheGateway = {
  id: 'no-way-back-from-the-gateway',
  // Debited at the bank, unpaid at the portal, which never hears of it.
  expected: { cause: 'payment', detail: 'callback-lost' },
  says: "The money is paid and the gateway's last page leads nowhere; its own call to the portal meets HTTP status 502.",
  touches: ['payment', 'tracking'],
  portal: { before: atPath(/^\/payment\/ipn$/, htmlAnswer({ status: 502, title: '502 Bad Gateway', body: '' })) },
  payment: {
    before: [
      atPath(
        /Confirm\.html$/,
        (request, response, next) => {
          response.redirect = () => void done(request, response, next);
          next();
        },
        'POST',
      ),
    ],
  },
} satisfies Fault;
