import { atPath } from '../interference/at-path.ts';
import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

const blamed = htmlAnswer({
  status: 500,
  title: 'Thông báo',
  body: '<h2>Giao dịch bị gián đoạn</h2><p class="error">Kết nối Internet của Quý khách không ổn định. Vui lòng kiểm tra lại đường truyền và thực hiện lại giao dịch.</p>',
});

export const gatewayBlamesTheLine = {
  id: 'gateway-blames-the-line',
  // The gateway's own 500, which came over the line that it blames.
  expected: { cause: 'payment', detail: 'gateway-error' },
  says: 'The gateway fails at the one-time password and tells the citizen that his connection is unstable.',
  touches: ['payment'],
  circumstances: { network: '4g' },
  payment: { before: [atPath(/Confirm\.html$/, blamed, 'POST')] },
} satisfies Fault;
