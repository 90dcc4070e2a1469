import { browserBehind } from '../local-browser.ts';
import type { Fault } from './fault.ts';

export const browserFrozen = {
  id: 'browser-frozen',
  expected: { monitorFault: 'browser-hung' },
  says: 'The browser that asks for the form stands still and answers nobody.',
  touches: ['form'],
  atForm: async (request) => {
    const browser = await browserBehind(request.socket);
    if (browser !== null) process.kill(browser, 'SIGSTOP');
  },
} satisfies Fault;
