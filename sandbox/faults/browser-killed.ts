import type { Fault } from './fault.ts';
import { browserBehind } from '../local-browser.ts';

export const browserKilled = {
  id: 'browser-killed',
  expected: { monitorFault: 'browser-crashed' },
  says: 'The browser that asks for the form is killed, as by an out-of-memory killer.',
  touches: ['form'],
  atForm: async (request) => {
    const browser = await browserBehind(request.socket);
    if (browser !== null) process.kill(browser, 'SIGKILL');
  },
} satisfies Fault;
