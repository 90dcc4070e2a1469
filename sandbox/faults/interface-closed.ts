import { afterPages } from '../interference/after-pages.ts';
import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

export const interfaceClosed = {
  id: 'interface-closed',
  // The list still offers the service at a dead address: the portal's own link is wrong. Nothing is down or under repair.
  expected: { cause: 'portal', detail: 'broken-link' },
  says: 'The link from the list of services leads to an address that the portal has given up (410).',
  touches: ['form'],
  portal: {
    before: afterPages(
      2,
      htmlAnswer({
        status: 410,
        title: 'Thông báo',
        body: '<h3>Giao diện này đã đóng từ ngày 01/7/2025</h3><p>Địa chỉ Ông/Bà truy cập không còn được sử dụng.</p>',
      }),
    ),
  },
} satisfies Fault;
