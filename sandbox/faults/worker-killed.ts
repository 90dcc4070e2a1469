import { browserBehind, starterOf } from '../local-browser.ts';
import type { Fault } from './fault.ts';

export const workerKilled = {
  id: 'worker-killed',
  expected: { monitorFault: 'worker-lost' },
  says: 'The worker whose browser asks for the form is killed.',
  touches: ['form'],
  atForm: async (request) => {
    const browser = await browserBehind(request.socket);
    if (browser !== null) process.kill(await starterOf(browser), 'SIGKILL');
  },
} satisfies Fault;
