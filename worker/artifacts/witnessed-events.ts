import { createHash } from 'node:crypto';
import type { Witnessed } from '../evidence/witness.ts';

/** The same moment on both clocks of a trace, ms: the day's, and the one that dates events. */
export interface TraceClock {
  readonly wallTime: number;
  readonly monotonicTime: number;
}

type TraceEvent = Readonly<Record<string, unknown>>;

/** Where a picture lies in the trace's archive. */
export function pictureFile(jpeg: Buffer): string {
  return `resources/${createHash('sha1').update(jpeg).digest('hex')}.jpeg`;
}

/**
 * What was kept of the pages as events of Playwright's trace (version 10): the pictures for the film strip, and the page at which
 * the citizen gave up as an action of its own with its DOM, not yet redacted. So a trace without snapshots shows that page too.
 */
export function eventsOf({ pictures, dom }: Witnessed, pageId: string, clock: TraceClock): readonly TraceEvent[] {
  const dated = (moment: Date): number => clock.monotonicTime + moment.getTime() - clock.wallTime;
  const frames = pictures.map(({ takenAt, jpeg, width, height }) => ({
    type: 'screencast-frame',
    pageId,
    file: pictureFile(jpeg),
    width,
    height,
    timestamp: dated(takenAt),
  }));
  if (dom === null) return frames;
  const callId = 'congdan@failure';
  const at = dated(dom.takenAt);
  const action = { callId, class: 'Page', method: 'screenshot', title: 'Trang mà người dân phải dừng lại', params: {}, pageId }; // prettier-ignore
  const snapshots = dom.frames.map(({ url, main, html }, place) => ({
    type: 'frame-snapshot',
    snapshot: {
      callId,
      phase: 'before',
      pageId,
      frameId: `frame@congdan${place}`,
      frameUrl: url,
      html,
      viewport: dom.viewport,
      timestamp: at,
      wallTime: dom.takenAt.getTime(),
      collectionTime: 0,
      resourceOverrides: [],
      isMainFrame: main,
    },
  }));
  return [
    ...frames,
    { type: 'before', startTime: at, ...action },
    ...snapshots,
    { type: 'after', callId, endTime: at + 1 },
  ];
}
