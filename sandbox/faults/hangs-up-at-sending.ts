import { isSent } from '../interference/at-path.ts';
import type { Fault } from './fault.ts';

export const hangsUpAtSending = {
  id: 'hangs-up-at-sending',
  // Other hosts take what is sent to them, the identity provider a minute before; only this server breaks off.
  expected: { cause: 'portal', detail: 'unreachable' },
  says: 'The portal closes the connection without a word on whatever a signed-in citizen sends to it.',
  touches: ['form'],
  portal: {
    before: (request, _response, next) => {
      if (isSent(request)) request.socket.destroy();
      else next();
    },
  },
} satisfies Fault;
