import { atPath } from '../interference/at-path.ts';
import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

const waiting = htmlAnswer({
  status: 200,
  title: 'Đang xử lý',
  headers: { refresh: '3' },
  body: '<h2>Giao dịch đang được xử lý</h2><p>Đang chờ kết quả từ ngân hàng. Quý khách vui lòng không đóng trình duyệt…</p>',
});

export const bankNeverConfirms = {
  id: 'bank-never-confirms',
  // Each page comes at once; the payment itself comes to no end, as the bank behind the gateway does not answer.
  expected: { cause: 'payment', detail: 'gateway-timeout' },
  says: "After the one-time password the gateway's page waits for the bank, asking again every three seconds, for ever.",
  touches: ['payment'],
  payment: { before: [atPath(/Confirm\.html$/, waiting)] },
} satisfies Fault;
