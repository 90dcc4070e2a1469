import { describe, expect, test } from 'vitest';
import { judge } from '../../diagnosis/diagnose.ts';
import { monitorFaultsFirst, monitorFaultsWhenInconclusive } from '../../diagnosis/monitor-faults-in-order.ts';
import type { RunContext, Signal, SignalOf } from '../../diagnosis/signals.ts';
import {
  allAnswer,
  certificate,
  confirmation,
  failedProbe,
  hostState,
  mobileNetwork,
  obstacle,
  page,
  probe,
  request,
  run,
  step,
  unanswered,
} from './run-facts.ts';

const browserExit = (reason: SignalOf<'browser-exit'>['reason']): Signal => ({
  kind: 'browser-exit',
  at: 9_000,
  reason,
  message: 'gone',
});
const ourError = (where: SignalOf<'our-error'>['where'], name = 'Error', message = 'broken'): Signal => ({
  kind: 'our-error',
  at: 9_000,
  where,
  name,
  message,
});
const timedOut = [
  obstacle({ reason: 'timeout', waitedMs: 30_000 }),
  unanswered('net::ERR_TIMED_OUT', { durationMs: 30_000 }),
];
const silence = [
  obstacle({ reason: 'navigation-failed' }),
  unanswered('net::ERR_CONNECTION_TIMED_OUT'),
  failedProbe('portal', 'ETIMEDOUT'),
  failedProbe('identity', 'ETIMEDOUT'),
  failedProbe('neutral', 'ETIMEDOUT'),
];

interface Row {
  readonly what: string;
  readonly signals: readonly Signal[];
  /** Kind of the monitor fault, or the cause where it is none. */
  readonly verdict: string;
  readonly context?: Partial<RunContext>;
}

const rows: readonly Row[] = [
  { what: 'a killed browser', signals: [browserExit('disconnected')], verdict: 'browser-crashed' },
  {
    what: 'a killed browser, whatever the portal answered before',
    signals: [obstacle(), request({ status: 500 }), browserExit('disconnected')],
    verdict: 'browser-crashed',
  },
  { what: 'a browser past its deadline', signals: [browserExit('deadline')], verdict: 'browser-hung' },
  { what: 'a browser that the kernel ended', signals: [browserExit('out-of-memory')], verdict: 'out-of-memory' },
  { what: 'a throwing journey', signals: [ourError('journey')], verdict: 'internal-error' },
  {
    what: 'a full disk',
    signals: [ourError('artifact-store', 'Error', 'ENOSPC: no space left on device')],
    verdict: 'disk-full',
  },
  {
    what: 'a trace that could not be kept: the verdict stands',
    signals: [obstacle(), request({ status: 500 }), ourError('artifact-store')],
    verdict: 'portal',
  },
  { what: 'a slot that expired', signals: [ourError('queue', 'ExpiredInQueue')], verdict: 'expired-in-queue' },
  { what: 'a lost queue', signals: [ourError('queue', 'ConnectionError')], verdict: 'queue-lost' },
  { what: 'a dead tab', signals: [obstacle({ reason: 'page-crashed' })], verdict: 'browser-crashed' },
  {
    what: 'a dead tab without memory',
    signals: [obstacle({ reason: 'page-crashed' }), hostState({ freeMemoryMiB: 20 })],
    verdict: 'out-of-memory',
  },
  {
    what: 'a time-out on a starved machine',
    signals: [...timedOut, ...allAnswer, hostState({ eventLoopDelayMs: 4_000 })],
    verdict: 'host-overloaded',
  },
  {
    what: 'an answered 500 on a starved machine',
    signals: [obstacle({ reason: 'no-progress' }), request({ status: 500 }), hostState({ eventLoopDelayMs: 4_000 })],
    verdict: 'portal',
  },
  {
    what: 'a portal that its plain probe does not reach either, on a starved machine',
    signals: [...timedOut, failedProbe('portal', 'ETIMEDOUT'), probe('neutral'), hostState({ loadPerCore: 20 })],
    verdict: 'portal',
  },
  { what: 'silence everywhere', signals: silence, verdict: 'probe-network' },
  {
    what: 'silence everywhere on a weak network: the profile is no evidence',
    signals: silence,
    context: mobileNetwork,
    verdict: 'probe-network',
  },
  {
    what: 'silence, while another network gets through',
    signals: [...silence, confirmation()],
    context: mobileNetwork,
    verdict: 'network',
  },
  {
    what: 'a name that was unknown for a moment: the portal answers by the same resolver',
    signals: [obstacle({ reason: 'navigation-failed' }), unanswered('net::ERR_NAME_NOT_RESOLVED'), ...allAnswer],
    verdict: 'probe-network',
  },
  {
    what: 'a name that stays unknown while others are known',
    signals: [
      obstacle({ reason: 'navigation-failed' }),
      unanswered('net::ERR_NAME_NOT_RESOLVED'),
      failedProbe('portal', 'ENOTFOUND', { failedPhase: 'resolve' }),
      probe('neutral'),
    ],
    verdict: 'portal',
  },
  { what: 'silence of the portal alone', signals: [...silence.slice(0, 3), probe('neutral')], verdict: 'portal' },
  {
    what: 'our clock an hour ahead',
    signals: [
      obstacle({ reason: 'navigation-failed' }),
      unanswered('net::ERR_CERT_DATE_INVALID'),
      certificate({ error: 'CERT_HAS_EXPIRED' }),
      hostState({ clockOffsetSeconds: 3_600 }),
    ],
    verdict: 'clock-wrong',
  },
  {
    what: 'our clock a minute ahead',
    signals: [
      obstacle({ reason: 'navigation-failed' }),
      unanswered('net::ERR_CERT_DATE_INVALID'),
      certificate({ error: 'CERT_HAS_EXPIRED' }),
      hostState({ clockOffsetSeconds: 60 }),
    ],
    verdict: 'portal',
  },
  {
    what: 'two buttons that fit equally',
    signals: [obstacle({ reason: 'ambiguous', subject: 'Nộp hồ sơ' }), request(), page()],
    verdict: 'journey-outdated',
  },
  {
    what: 'a renamed button',
    signals: [
      obstacle({ subject: 'Nộp hồ sơ' }),
      request(),
      page(),
      step({ outcome: 'failed', lookedFor: 'Nộp hồ sơ', runnerUp: { name: 'Gửi hồ sơ', score: 0.4 } }),
    ],
    verdict: 'journey-outdated',
  },
  {
    what: 'a renamed button on a page that says why',
    signals: [
      obstacle({ subject: 'Nộp hồ sơ' }),
      request(),
      page({ alerts: ['Hệ thống đang bảo trì'] }),
      step({ outcome: 'failed', runnerUp: { name: 'Gửi hồ sơ', score: 0.4 } }),
    ],
    verdict: 'portal',
  },
  {
    what: 'a crashed observer and nothing to go by',
    signals: [obstacle({ reason: 'timeout' }), ourError('observer')],
    verdict: 'observer-crashed',
  },
  {
    what: 'a crashed observer beside a clear failure',
    signals: [obstacle(), request({ status: 500 }), ourError('observer')],
    verdict: 'portal',
  },
  {
    what: 'a run that nothing stopped',
    signals: [request(), hostState({ eventLoopDelayMs: 4_000 })],
    verdict: 'nothing',
  },
];

describe('our own faults', () => {
  test.each(rows)('$what: $verdict', ({ signals, verdict, context }) => {
    const { monitorFault, diagnosis } = judge(run(signals, context ?? {}));
    expect(monitorFault?.kind ?? (diagnosis === null ? 'nothing' : diagnosis.cause)).toBe(verdict);
  });

  test('a rule yields only kinds that it declares', () => {
    const declared = new Set([...monitorFaultsFirst, ...monitorFaultsWhenInconclusive].flatMap(({ kinds }) => kinds));
    for (const { signals, context } of rows) {
      const kind = judge(run(signals, context ?? {})).monitorFault?.kind;
      if (kind !== undefined) expect(declared).toContain(kind);
    }
  });
});
