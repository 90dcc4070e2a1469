/** What happens right now, as server-sent events. */
import type { ApiEvent } from '../events.ts';
import { Problem } from '../problems.ts';
import { route } from '../route.ts';
import { noParameters } from '../run-query.ts';

const mostListeners = 500;
/** A reader who takes nothing for this many bytes is let go; his browser connects again. */
const mostUnreadBytes = 1_000_000;

export const liveEvents = route({
  path: '/api/v1/events',
  summary:
    'Server-sent events: run-started, run-progress, run-ended, run-recorded, incidents-changed. Begins with the runs under way.',
  params: noParameters,
  query: noParameters,
  answer: { contentType: 'text/event-stream' },
  problems: ['too-many-listeners'],
  async handle({ deps: { events }, response }) {
    if (events.listeners >= mostListeners) throw new Problem('too-many-listeners');
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no', // nginx would keep events back until its buffer is full
    });
    const send = (text: string) => {
      if (response.writableLength > mostUnreadBytes) response.destroy();
      else response.write(text);
    };
    const tell = ({ kind, ...event }: ApiEvent) => send(`event: ${kind}\ndata: ${JSON.stringify(event)}\n\n`);
    send('retry: 2000\n\n');
    for (const run of events.running()) tell({ kind: 'run-started', run });
    const stopListening = events.listen(tell);
    // Proxies close what is silent; a comment is heard by nobody and keeps the line open.
    const heartbeat = setInterval(() => send(':\n\n'), 15_000);
    response.on('close', () => {
      clearInterval(heartbeat);
      stopListening();
    });
  },
});
