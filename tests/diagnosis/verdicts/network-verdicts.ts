import type { Row } from './row.ts';
import { alert, passedNetwork } from './recurring-facts.ts';
import { allAnswer, failedProbe, mobileNetwork, obstacle, page, probe, request, unanswered } from '../run-facts.ts';

export const networkVerdicts: readonly Row[] = [
  {
    rule: 'nothing-answers-on-access',
    fires: [
      obstacle({ reason: 'navigation-failed' }),
      unanswered('net::ERR_CONNECTION_TIMED_OUT'),
      failedProbe('portal', 'ETIMEDOUT'),
      failedProbe('neutral', 'ETIMEDOUT'),
      passedNetwork,
    ],
    decoy: [
      obstacle({ reason: 'navigation-failed' }),
      unanswered('net::ERR_CONNECTION_TIMED_OUT'),
      failedProbe('portal', 'ETIMEDOUT'),
      failedProbe('neutral', 'ETIMEDOUT'),
    ],
    decoyIs: 'probe-network',
    context: mobileNetwork,
  },
  {
    rule: 'access-resolver-fails',
    fires: [
      obstacle({ reason: 'navigation-failed' }),
      unanswered('net::ERR_NAME_NOT_RESOLVED'),
      failedProbe('portal', 'ENOTFOUND', { failedPhase: 'resolve' }),
      probe('portal', { resolver: 'control' }),
    ],
    decoy: [
      obstacle({ reason: 'navigation-failed' }),
      unanswered('net::ERR_NAME_NOT_RESOLVED'),
      failedProbe('portal', 'ENOTFOUND', { failedPhase: 'resolve' }),
      probe('neutral'),
    ],
    decoyIs: 'portal-name-unknown-everywhere',
  },
  {
    rule: 'path-loses-packets',
    fires: [
      obstacle({ reason: 'timeout' }),
      request({ phases: { resolve: 1, connect: 3_010, tls: 20, processing: 40, transfer: 10 } }),
      unanswered('net::ERR_TIMED_OUT', { navigation: false, resource: 'script' }),
      passedNetwork,
    ],
    decoy: [obstacle({ reason: 'timeout' }), request({ durationMs: 6_000 }), passedNetwork],
    decoyIs: 'path-is-slow',
    context: mobileNetwork,
  },
  {
    rule: 'path-is-slow',
    fires: [
      obstacle({ reason: 'timeout', waitedMs: 30_000 }),
      request({ durationMs: 9_000 }),
      probe('neutral', { phases: { resolve: 800, connect: 900, tls: 1_500, processing: 500, transfer: 900 } }),
      probe('portal'),
    ],
    decoy: [
      obstacle({ reason: 'timeout', waitedMs: 30_000 }),
      request({ durationMs: 25_000, phases: { resolve: 1, connect: 5, tls: 9, processing: 24_000, transfer: 20 } }),
      ...allAnswer,
    ],
    decoyIs: 'portal-keeps-citizen-waiting',
    context: mobileNetwork,
  },
  {
    rule: 'captive-portal-answers',
    fires: [
      obstacle({ reason: 'wrong-page' }),
      request(),
      page({ headings: ['Đăng nhập WiFi miễn phí'] }),
      probe('neutral', { redirectedTo: 'wifi.example' }),
    ],
    decoy: [obstacle({ reason: 'wrong-page' }), request(), page(), probe('neutral')],
    decoyIs: 'page-of-another-matter',
    context: mobileNetwork,
  },
  {
    rule: 'path-resets-connections',
    fires: [
      obstacle({ reason: 'navigation-failed' }),
      unanswered('net::ERR_CONNECTION_RESET'),
      failedProbe('portal', 'ECONNRESET'),
      failedProbe('neutral', 'ECONNRESET'),
    ],
    decoy: [
      obstacle({ reason: 'navigation-failed' }),
      unanswered('net::ERR_CONNECTION_RESET'),
      failedProbe('portal', 'ECONNRESET'),
      probe('neutral'),
    ],
    decoyIs: 'portal-refuses-connection',
    context: mobileNetwork,
  },
  {
    rule: 'proxy-refuses',
    fires: [obstacle({ reason: 'navigation-failed' }), unanswered('net::ERR_TUNNEL_CONNECTION_FAILED'), passedNetwork],
    decoy: [obstacle({ reason: 'navigation-failed' }), request({ status: 403 }), alert('Truy cập của bạn bị chặn')],
    decoyIs: 'portal-turns-citizen-away',
    context: mobileNetwork,
  },
];
