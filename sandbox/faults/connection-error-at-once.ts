import type { Fault } from './fault.ts';

export const connectionErrorAtOnce = {
  id: 'connection-error-at-once',
  expected: { cause: 'data-sharing', detail: 'lookup-error' },
  says: 'A look-up behind the portal fails at once, and the portal calls that an error of connection.',
  touches: ['form'],
  sharedData: (request, response, next) => {
    if (request.path.startsWith('/citizens/')) response.status(503).json({ error: 'unavailable' });
    else next();
  },
  portal: { lookUpWords: { unavailable: 'Lỗi kết nối. Vui lòng thử lại.' } },
} satisfies Fault;
