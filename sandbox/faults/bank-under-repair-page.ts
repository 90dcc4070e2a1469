import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

const underRepair = htmlAnswer({
  status: 200,
  title: 'Thông báo',
  body: '<h2>Thông báo</h2><p class="error">Ngân hàng thanh toán đang bảo trì. Quý khách vui lòng chọn ngân hàng khác.</p>',
});

export const bankUnderRepairPage = {
  id: 'bank-under-repair-page',
  expected: { cause: 'payment', detail: 'bank-maintenance' },
  says: "The gateway's own page says that the chosen bank is under maintenance, with HTTP status 200.",
  touches: ['payment'],
  payment: {
    before: [
      (request, response, next) => {
        if (request.path === '/paymentv2/Transaction/Bank.html') void underRepair(request, response, next);
        else next();
      },
    ],
  },
} satisfies Fault;
