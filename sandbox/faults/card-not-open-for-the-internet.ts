import { atPath } from '../interference/at-path.ts';
import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

const notRegistered = htmlAnswer({
  status: 200,
  title: 'Nhập thông tin thẻ',
  body: `<h2>Thanh toán qua Ngân hàng NCB</h2>
<div class="error">Giao dịch không thành công do: Thẻ/Tài khoản của khách hàng chưa đăng ký dịch vụ InternetBanking tại ngân hàng.</div>`,
});

export const cardNotOpenForTheInternet = {
  id: 'card-not-open-for-the-internet',
  // The words of code 09, on the page and without a code: the bank declines this card, all parts work.
  expected: { cause: 'payment', detail: 'declined-by-gateway' },
  says: 'The gateway keeps the citizen on its page of the card and says that this card is not registered for paying online.',
  touches: ['payment'],
  payment: { before: [atPath(/Card\.html$/, notRegistered, 'POST')] },
} satisfies Fault;
