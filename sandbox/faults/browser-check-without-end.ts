import { afterPages } from '../interference/after-pages.ts';
import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

export const browserCheckWithoutEnd = {
  id: 'browser-check-without-end',
  // The protection in front of the portal keeps out a citizen like any other; whoever runs it must let him in.
  expected: { cause: 'portal', detail: 'rate-limited' },
  says: 'A protection in front of the portal says that it is checking the browser, every five seconds anew, and lets nobody in.',
  touches: ['form'],
  portal: {
    before: afterPages(
      2,
      htmlAnswer({
        status: 403,
        headers: { refresh: '5', 'retry-after': '5' },
        title: 'Just a moment...',
        body: '<div style="margin:15vh auto;max-width:600px"><h2>Đang kiểm tra trình duyệt của bạn trước khi truy cập</h2><p>Quá trình này diễn ra tự động. Trang sẽ được chuyển tiếp sau 5 giây…</p><p><small>DDoS protection · Ray ID: 8f2c41d7ae5b09c3</small></p></div>',
      }),
    ),
  },
} satisfies Fault;
