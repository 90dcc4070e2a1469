import { atPath } from '../interference/at-path.ts';
import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

const expired = htmlAnswer({
  status: 200,
  title: 'Quét mã QR',
  body: `<h2>Quét mã qua ứng dụng Ngân hàng/Ví điện tử</h2>
<svg width="200" height="200" viewBox="0 0 9 9"><path d="M0 0h3v3H0zM6 0h3v3H6zM0 6h3v3H0zM4 1h1v2H4zM4 4h2v1H4zM7 5h1v3H7zM5 7h1v1H5z" opacity=".3"/></svg>
<p class="error">Mã QR không hợp lệ hoặc đã hết hạn!</p>`,
});

export const qrExpiredAtOnce = {
  id: 'qr-expired-at-once',
  // The gateway lets nobody pay, with a card or without; it answers, and at once, so it is neither gone nor slow.
  expected: { cause: 'payment', detail: 'gateway-error' },
  says: 'The gateway offers nothing but a QR code, and calls that expired as soon as it is shown.',
  touches: ['payment'],
  payment: { before: [atPath(/PaymentMethod\.html$/, expired)] },
} satisfies Fault;
