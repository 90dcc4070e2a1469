import { afterPages } from '../interference/after-pages.ts';
import { html } from '../html.ts';
import type { Fault } from './fault.ts';

const pages = 80;

export const instructionsWithoutEnd = {
  id: 'instructions-without-end',
  expected: { cause: 'complexity', detail: 'too-many-steps' },
  says: 'Before the form come dozens of pages of instructions, each to be read and confirmed.',
  touches: ['form'],
  portal: {
    before: afterPages(2, (request, response, next) => {
      const step = Number(/^(\d+)$/.exec(String(request.query['huong-dan'] ?? ''))?.[1] ?? 1);
      if (step > pages) {
        next();
        return;
      }
      const address = new URL(request.originalUrl, 'http://portal');
      address.searchParams.set('huong-dan', String(step + 1));
      response
        .type('html')
        .send(
          `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Hướng dẫn ${step}/${pages}</title></head><body><main><h1>Bước ${step}/${pages}: Hướng dẫn kê khai</h1><p>Ông/Bà đọc kỹ nội dung ${step} trước khi kê khai.</p><a href="${html(address.pathname + address.search)}">Tiếp tục</a></main></body></html>`,
        );
    }),
  },
} satisfies Fault;
