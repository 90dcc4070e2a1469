import { atPath } from '../interference/at-path.ts';
import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

const banks = ['NCB', 'VIETCOMBANK', 'VIETINBANK', 'BIDV', 'AGRIBANK', 'MBBANK', 'TECHCOMBANK', 'SACOMBANK'];

const suspended = htmlAnswer({
  status: 200,
  title: 'Chọn phương thức thanh toán',
  body: `<h2>Thẻ nội địa và tài khoản ngân hàng</h2><p>Chọn ngân hàng thanh toán</p>${banks
    .map(
      (bank) =>
        `<div style="display:inline-block;opacity:.4;border:1px solid #ccc;padding:16px;margin:6px;cursor:not-allowed" aria-disabled="true">${bank}<br><small>Đang bảo trì</small></div>`,
    )
    .join('')}`,
});

export const allBanksSuspended = {
  id: 'all-banks-suspended',
  // The gateway is up and says of each bank why it cannot be chosen.
  expected: { cause: 'payment', detail: 'bank-maintenance' },
  says: 'At the gateway every bank is drawn grey, with a badge that says that it is under maintenance.',
  touches: ['payment'],
  payment: { before: [atPath(/PaymentMethod\.html$/, suspended)] },
} satisfies Fault;
