/** What happens right now, as server-sent events. */
import type { Request } from 'express';
import { authenticate } from '../access/authenticate.ts';
import { isWithin, reachOf } from '../access/policy.ts';
import type { AppDeps } from '../app-deps.ts';
import type { ApiEvent } from '../events.ts';
import { readRunId } from '../cells.ts';
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
  action: 'read-runs',
  params: noParameters,
  query: noParameters,
  answer: { contentType: 'text/event-stream' },
  problems: ['too-many-listeners'],
  async handle({ deps, request, reach, response }) {
    const { events } = deps;
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
    // Of a run that is not his nobody hears anything; that one ended is told by its id, so only to those who heard of it.
    const mayHear = (event: ApiEvent) => {
      if (event.kind === 'incidents-changed') return true;
      if (event.kind !== 'run-ended') return isWithin(reach, { ...event.run, portal: event.run.portal ?? '' });
      return isWithin(reach, { runId: event.runId, portal: readRunId(event.runId)?.portal ?? '' });
    };
    const tell = (event: ApiEvent) => {
      const { kind, ...rest } = event;
      if (mayHear(event)) send(`event: ${kind}\ndata: ${JSON.stringify(rest)}\n\n`);
    };
    send('retry: 2000\n\n');
    for (const run of events.running()) tell({ kind: 'run-started', run });
    const stopListening = events.listen(tell);
    // Proxies close what is silent; a comment is heard by nobody and keeps the line open, for as long as whoever listens may.
    const heartbeat = setInterval(() => {
      void mayStillListen(request, deps).then((may) => (may ? send(':\n\n') : response.end()));
    }, 15_000);
    response.on('close', () => {
      clearInterval(heartbeat);
      stopListening();
    });
  },
});

/** A session may end and a token be revoked while the line is open. */
function mayStillListen(request: Request, deps: AppDeps): Promise<boolean> {
  return authenticate(request, deps).then(
    (who) => reachOf(who, 'read-runs', deps.portals).length > 0,
    () => false,
  );
}
