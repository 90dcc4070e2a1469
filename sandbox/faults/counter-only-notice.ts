import { afterPages } from '../interference/after-pages.ts';
import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

export const counterOnlyNotice = {
  id: 'counter-only-notice',
  expected: { cause: 'complexity', detail: 'in-person-step' },
  says: "Published as online, the service's form is a notice that it is taken in at the counter alone.",
  touches: ['form'],
  portal: {
    before: afterPages(
      3,
      htmlAnswer({
        status: 200,
        title: 'Nộp hồ sơ',
        body: '<main><h1>Hướng dẫn nộp hồ sơ</h1><p>Thủ tục này chỉ tiếp nhận hồ sơ trực tiếp tại Bộ phận Một cửa. Công dân mang theo bản gốc giấy tờ tùy thân để đối chiếu.</p><a href="/">Về trang chủ</a></main>',
      }),
    ),
  },
} satisfies Fault;
