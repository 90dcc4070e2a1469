import { atPath } from '../interference/at-path.ts';
import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

const closing = htmlAnswer({
  status: 200,
  title: 'Thông báo',
  body: '<h2>Thông báo</h2><p class="error">Ngân hàng NCB tạm ngừng dịch vụ thẻ để khóa sổ cuối ngày từ 23h00 đến 01h00. Quý khách vui lòng thực hiện lại sau.</p>',
});

export const bankClosesItsBooks = {
  id: 'bank-closes-its-books',
  // A planned break at the bank; portal and gateway are well and say so truly.
  expected: { cause: 'payment', detail: 'bank-maintenance' },
  says: "The card is taken in, and the gateway's page says that the bank is closing its books for the day.",
  touches: ['payment'],
  payment: { before: [atPath(/Card\.html$/, closing, 'POST')] },
} satisfies Fault;
