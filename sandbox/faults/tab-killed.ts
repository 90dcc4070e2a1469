import { browserBehind, tabsOf } from '../local-browser.ts';
import type { Fault } from './fault.ts';

export const tabKilled = {
  id: 'tab-killed',
  expected: { monitorFault: 'browser-crashed' },
  says: 'The process of the tab that asks for the form is killed; the browser lives on.',
  touches: ['form'],
  atForm: async (request) => {
    const browser = await browserBehind(request.socket);
    for (const tab of browser === null ? [] : await tabsOf(browser)) process.kill(tab, 'SIGKILL');
  },
} satisfies Fault;
