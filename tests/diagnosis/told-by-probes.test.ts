/** What the citizen saw looks alike, and only plain probes tell who did it: a host, the way to it, or somebody on the way. */
import { expect, test } from 'vitest';
import { judge } from '../../diagnosis/diagnose.ts';
import type { Signal } from '../../diagnosis/signals.ts';
import {
  confirmation,
  failedProbe,
  mobileNetwork,
  obstacle,
  page,
  portalHost,
  probe,
  request,
  run,
  unanswered,
} from './run-facts.ts';

const neutralAnswer = [probe('neutral'), probe('neutral', { host: 'neutral-2.example' })];
const waited = { durationMs: 61_000, phases: null };
const noAnswer = { failedPhase: 'processing' as const, phases: { resolve: 2, connect: 5, tls: 8, processing: 3_000, transfer: null } }; // prettier-ignore
const detailOf = (...signals: readonly Signal[]) => judge(run(signals)).diagnosis?.detail;

const atPortal = [
  obstacle({ reason: 'timeout', stage: 'login', waitedMs: 61_000, at: 62_000 }),
  unanswered('net::ERR_ABORTED', { stage: 'login', host: portalHost, ...waited }),
  ...neutralAnswer,
];
const atGateway = [
  obstacle({ reason: 'timeout', stage: 'payment', waitedMs: 61_000, at: 62_000 }),
  unanswered('net::ERR_ABORTED', { stage: 'payment', role: 'payment', host: 'payment.example', url: 'https://payment.example/pay', ...waited }), // prettier-ignore
  probe('portal'),
  ...neutralAnswer,
];

test('a portal that takes no connection is unreachable, one that takes it and is silent is slow', () => {
  expect(detailOf(...atPortal, failedProbe('portal', 'ETIMEDOUT'))).toBe('unreachable');
  expect(detailOf(...atPortal, failedProbe('portal', 'ETIMEDOUT', noAnswer))).toBe('timeout-server');
});

test('so is a payment gateway', () => {
  expect(detailOf(...atGateway, failedProbe('payment', 'ETIMEDOUT'))).toBe('gateway-unreachable');
  expect(detailOf(...atGateway, failedProbe('payment', 'ETIMEDOUT', noAnswer))).toBe('gateway-timeout');
});

test('a resolver that stays silent is a name that is not known', () => {
  const silent = { failedPhase: 'resolve' as const };
  expect(
    detailOf(
      obstacle({ reason: 'navigation-failed', stage: 'login' }),
      unanswered('net::ERR_NAME_NOT_RESOLVED', { stage: 'login' }),
      failedProbe('portal', 'ETIMEDOUT', silent),
      probe('portal', { resolver: 'control' }),
      failedProbe('neutral', 'ETIMEDOUT', silent),
      probe('neutral', { resolver: 'control' }),
    ),
  ).toBe('dns-access');
});

test('a page that says "blocked" is the proxy\'s where the portal answers a probe that the proxy refuses', () => {
  const words = page({
    status: 403,
    stage: 'login',
    text: 'Truy cập của bạn bị chặn theo chính sách',
    textLength: 41,
    headings: [],
    controls: 0,
  });
  const turnedAway = [
    obstacle({ reason: 'control-missing', stage: 'login' }),
    request({ status: 403, stage: 'login' }),
    words,
  ];
  const refused = failedProbe('portal', 'proxy answered 403', { via: 'access-proxy' });
  expect(detailOf(...turnedAway, probe('portal'), refused)).toBe('proxy-blocked');
  expect(detailOf(...turnedAway, probe('portal'), probe('portal', { via: 'access-proxy' }))).toBe('rate-limited');
});

test('a portal that answers 500 fell over its register where the register takes no connection', () => {
  const fellOver = [
    obstacle({ reason: 'control-missing' }),
    request({ status: 500 }),
    probe('portal'),
    ...neutralAnswer,
  ];
  expect(detailOf(...fellOver, failedProbe('shared-data', 'ECONNREFUSED'))).toBe('lookup-error');
  expect(detailOf(...fellOver, probe('shared-data', { status: 404 }))).toBe('server-error');
});

test('a portal that keeps the citizen waiting waits for its register where that takes no connection', () => {
  const waiting = [...atPortal, probe('portal')];
  expect(detailOf(...waiting, failedProbe('shared-data', 'ETIMEDOUT'))).toBe('lookup-timeout');
  expect(detailOf(...waiting, probe('shared-data'))).toBe('timeout-server');
});

test("a request that is still open when the citizen gives up is the server's, though nothing of it is timed yet", () => {
  const untimed = { resolve: null, connect: null, tls: null, processing: null, transfer: null };
  const open = request({ status: null, method: 'POST', resource: 'fetch', navigation: false, durationMs: 22_000, phases: untimed }); // prettier-ignore
  const stopped = obstacle({ reason: 'no-progress', waitedMs: 6_000, at: 36_000 });
  const formHost = 'bieumau.example';
  const sendsOn = probe('portal', { host: formHost, status: 302, redirectedTo: portalHost });
  expect(detailOf(stopped, open, probe('portal'), sendsOn, ...neutralAnswer)).toBe('timeout-server');
  const lookedUp = request({ ...open, phases: { ...untimed, resolve: 2 } });
  expect(detailOf(stopped, lookedUp, probe('portal'), ...neutralAnswer)).not.toBe('timeout-server');
});

test('a page that came at once and lacks something is not slow, though another network got through', () => {
  const lacking = [obstacle({ stage: 'tracking' }), request({ stage: 'tracking' }), page({ stage: 'tracking' })];
  const judged = (medianMs: number) =>
    judge(run([...lacking.map((signal) => (signal.kind === 'request' ? { ...signal, durationMs: medianMs } : signal)), confirmation(), probe('portal'), ...neutralAnswer], mobileNetwork)); // prettier-ignore
  expect(judged(120).diagnosis?.detail).not.toBe('too-slow');
  expect(judged(6_000).diagnosis?.detail).toBe('too-slow');
});
