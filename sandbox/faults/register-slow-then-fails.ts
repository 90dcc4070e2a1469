import type { Fault } from './fault.ts';

export const registerSlowThenFails = {
  id: 'register-slow-then-fails',
  expected: { cause: 'data-sharing', detail: 'lookup-timeout' },
  says: 'The population register thinks for nine seconds and then gives up.',
  touches: ['form'],
  sharedData: (request, response, next) => {
    if (request.path.startsWith('/citizens/')) setTimeout(() => response.status(504).json({ error: 'timeout' }), 9_000);
    else next();
  },
  portal: {
    lookUpWords: { unavailable: 'Hệ thống CSDL quốc gia về dân cư không phản hồi, vui lòng thực hiện lại sau' },
  },
} satisfies Fault;
