import type { Fault } from './fault.ts';

export const dataHubFails = {
  id: 'data-hub-fails',
  expected: { cause: 'data-sharing', detail: 'lookup-error' },
  says: 'The hub that carries look-ups to the national registers fails, and the portal says by its name which.',
  touches: ['form'],
  sharedData: (request, response, next) => {
    if (request.path.startsWith('/citizens/')) response.status(502).json({ error: 'bad-gateway' });
    else next();
  },
  portal: { lookUpWords: { unavailable: 'Không khai thác được thông tin công dân qua trục LGSP (HTTP 502)' } },
} satisfies Fault;
