import type { Sentence } from './rule.ts';
import type { SignalOf } from './signals.ts';

/** Seconds with as many digits as a reader needs. */
export const seconds = (ms: number): string =>
  ms >= 10_000 ? String(Math.round(ms / 1000)) : (Math.round(ms / 100) / 10).toFixed(1);

/** "GET https://… answered 502 after 1.2 s" and "… got no answer (net::ERR_…)", as the subject of a reason. */
export function describeRequest(request: SignalOf<'request'>): Sentence {
  const what = `${request.method} ${request.url.slice(0, 200)}`;
  const after = request.durationMs === null ? '' : ` after ${seconds(request.durationMs)} s`;
  const sau = request.durationMs === null ? '' : ` sau ${seconds(request.durationMs)} giây`;
  return request.status === null
    ? {
        en: `${what} got no answer${after} (${request.failure ?? 'still waiting'})`,
        vi: `${what} không có trả lời${sau} (${request.failure ?? 'vẫn đang chờ'})`,
      }
    : { en: `${what} answered ${request.status}${after}`, vi: `${what} trả lời mã ${request.status}${sau}` };
}
