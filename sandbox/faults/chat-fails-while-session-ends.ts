import { afterPages } from '../interference/after-pages.ts';
import type { Fault } from './fault.ts';

export const chatFailsWhileSessionEnds = {
  id: 'chat-fails-while-session-ends',
  expected: { cause: 'portal', detail: 'session-lost' },
  says: 'A chat window of somebody else throws errors all the time; what stops the citizen is that he is signed out.',
  touches: ['form'],
  portal: {
    head: '<script async src="http://chat.localhost:47998/widget.js"></script><script>setInterval(() => console.error("widget: WebSocket connection to wss://chat failed"), 700);</script>',
    before: afterPages(3, (request, response) => {
      request.session = null;
      response.redirect('/');
    }),
  },
} satisfies Fault;
