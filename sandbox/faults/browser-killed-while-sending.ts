import { isSent } from '../interference/at-path.ts';
import { browserBehind, tabsOf } from '../local-browser.ts';
import type { Fault } from './fault.ts';

export const browserKilledWhileSending = {
  id: 'browser-killed-while-sending',
  // The tab is ours; whether the portal would have taken the form in, nobody knows.
  expected: { monitorFault: 'browser-crashed' },
  says: 'The process of the tab is killed while it waits for the answer to what it sent.',
  touches: ['form'],
  portal: {
    before: async (request, _response, next) => {
      const browser = isSent(request) ? await browserBehind(request.socket) : null;
      if (browser === null) next();
      else for (const tab of await tabsOf(browser)) process.kill(tab, 'SIGKILL');
    },
  },
} satisfies Fault;
