import { browserBehind } from '../local-browser.ts';
import { atPath } from '../interference/at-path.ts';
import type { Fault } from './fault.ts';

export const browserFrozenAtTheBank = {
  id: 'browser-frozen-at-the-bank',
  // The gateway would answer; the program that should read it stands still, and no citizen has that program.
  expected: { monitorFault: 'browser-hung' },
  says: 'The browser stands still when it asks the gateway for the page of the bank, and answers nobody.',
  touches: ['payment'],
  payment: {
    before: [
      atPath(/Bank\.html$/, async (request, _response, next) => {
        const browser = await browserBehind(request.socket);
        if (browser === null) next();
        else process.kill(browser, 'SIGSTOP');
      }),
    ],
  },
} satisfies Fault;
