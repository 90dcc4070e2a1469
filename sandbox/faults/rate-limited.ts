import type { Fault } from './fault.ts';

export const rateLimited = {
  id: 'rate-limited',
  expected: { cause: 'portal', detail: 'rate-limited' },
  says: 'The portal answers ordinary citizens with HTTP status 429 and a block page.',
  touches: 'all',
  portal: {
    before: (request, response, next) => {
      if (request.path === '/payment/ipn') next();
      else {
        response
          .status(429)
          .type('html')
          .send(
            '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>429</title></head><body><h1>Quá nhiều yêu cầu</h1><p>Địa chỉ của bạn đã bị tạm chặn. Vui lòng thử lại sau.</p></body></html>',
          );
      }
    },
  },
} satisfies Fault;
