import { atPath } from '../interference/at-path.ts';
import { browserBehind } from '../local-browser.ts';
import type { Fault } from './fault.ts';

export const browserKilledComingBack = {
  id: 'browser-killed-coming-back',
  // The browser is ours; what the citizen would have met after paying is unknown.
  expected: { monitorFault: 'browser-crashed' },
  says: 'The browser is killed as it comes back from the payment gateway, as by an out-of-memory killer.',
  touches: ['payment'],
  portal: {
    before: atPath(/^\/payment\/return$/, async (request, _response, next) => {
      const browser = await browserBehind(request.socket);
      if (browser === null) next();
      else process.kill(browser, 'SIGKILL');
    }),
  },
} satisfies Fault;
