import { htmlAnswer } from '../interference/html-answer.ts';
import type { Fault } from './fault.ts';

const tooOld = htmlAnswer({
  status: 200,
  title: 'Thông báo',
  body: '<main><h1>Phiên bản trình duyệt quá cũ</h1><p>Vui lòng cập nhật trình duyệt lên phiên bản mới nhất để sử dụng dịch vụ.</p></main>',
});

export const browserCalledTooOld = {
  id: 'browser-called-too-old',
  expected: { cause: 'device', detail: 'missing-feature' },
  says: 'The portal tells whoever comes with a browser of 2020 that it does not serve it.',
  touches: 'all',
  circumstances: { device: 'phone-old' },
  portal: {
    before: (request, response, next) => {
      const version = Number(/Chrome\/(\d+)/.exec(request.get('user-agent') ?? '')?.[1] ?? 999);
      if (version < 100 && request.get('accept')?.startsWith('text/html')) void tooOld(request, response, next);
      else next();
    },
  },
} satisfies Fault;
