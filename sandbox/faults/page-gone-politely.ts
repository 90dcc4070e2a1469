import { afterPages } from '../interference/after-pages.ts';
import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

export const pageGonePolitely = {
  id: 'page-gone-politely',
  expected: { cause: 'portal', detail: 'broken-link' },
  says: "The form's address leads to a page with HTTP status 200 that says that there is no such page.",
  touches: ['form'],
  portal: {
    before: afterPages(
      3,
      htmlAnswer({
        status: 200,
        title: 'Thông báo',
        body: '<main><h2>Rất tiếc!</h2><p>Trang bạn yêu cầu không tồn tại hoặc đã được chuyển sang địa chỉ khác.</p><a href="/">Quay lại trang chủ</a></main>',
      }),
    ),
  },
} satisfies Fault;
