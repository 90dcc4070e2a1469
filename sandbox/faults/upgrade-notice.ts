import { afterPages } from '../interference/after-pages.ts';
import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

export const upgradeNotice = {
  id: 'upgrade-notice',
  expected: { cause: 'portal', detail: 'maintenance-page' },
  says: 'From the form on every page says that the system is being upgraded, with HTTP status 200.',
  touches: ['form'],
  portal: {
    before: afterPages(
      2,
      htmlAnswer({
        status: 200,
        title: 'Thông báo nâng cấp',
        body: '<div class="notice"><h2>THÔNG BÁO</h2><p>Cổng Dịch vụ công đang được nâng cấp để phục vụ người dân tốt hơn. Thời gian dự kiến hoàn thành: 17h00 cùng ngày.</p></div>',
      }),
    ),
  },
} satisfies Fault;
