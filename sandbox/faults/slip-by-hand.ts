import { atPath } from '../interference/at-path.ts';
import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

const byHand = htmlAnswer({
  status: 200,
  title: 'Nộp phí, lệ phí',
  body: `<h1>Nộp phí, lệ phí</h1><p>Ông/Bà vui lòng chuyển khoản vào tài khoản 3713.0.1054321 tại Kho bạc Nhà nước và gửi ảnh biên lai đến Bộ phận Một cửa.</p>
<p>Chưa tích hợp, cung cấp dịch vụ thanh toán trực tuyến.</p><a href="/">Về trang chủ</a>`,
});

export const slipByHand = {
  id: 'slip-by-hand',
  // A fee is due, the file waits for it, and online there is no way to pay it.
  expected: { cause: 'payment', detail: 'fee-missing' },
  says: 'The button to pay leads to the number of an account, to which one is to transfer the fee by hand.',
  touches: ['payment'],
  portal: { before: atPath(/^\/payment\/start$/, byHand) },
} satisfies Fault;
