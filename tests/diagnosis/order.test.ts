/** Pairs of rules that both see the failure: which one is the cause, and that the other is kept among the others. */
import { expect, test } from 'vitest';
import { judge } from '../../diagnosis/diagnose.ts';
import type { RunContext, Signal } from '../../diagnosis/signals.ts';
import {
  allAnswer,
  confirmation,
  obstacle,
  page,
  pageError,
  payment,
  portalHost,
  probe,
  request,
  run,
  step,
  unanswered,
  weakPhone,
  mobileNetwork,
} from './run-facts.ts';

interface Pair {
  readonly why: string;
  readonly signals: readonly Signal[];
  readonly wins: string;
  readonly loses: string;
  readonly context?: Partial<RunContext>;
}

const pairs: readonly Pair[] = [
  {
    why: 'the maintenance page explains its status',
    signals: [
      obstacle({ reason: 'navigation-failed' }),
      request({ status: 503 }),
      page({ headings: ['Hệ thống đang bảo trì'], status: 503 }),
    ],
    wins: 'portal-says-maintenance',
    loses: 'portal-answers-server-error',
  },
  {
    why: 'a bank under maintenance is not the portal',
    signals: [
      obstacle({ stage: 'payment', reason: 'declined' }),
      page({ stage: 'payment', alerts: ['Ngân hàng thanh toán đang bảo trì'] }),
    ],
    wins: 'bank-under-maintenance',
    loses: 'portal-says-maintenance',
  },
  {
    why: 'nor is VNeID',
    signals: [
      obstacle({ stage: 'login', reason: 'refused' }),
      page({ stage: 'login', alerts: ['VNeID đang bảo trì'] }),
    ],
    wins: 'identity-provider-fails',
    loses: 'portal-says-maintenance',
  },
  {
    why: 'a failed look-up answered with 502 is the link behind',
    signals: [
      obstacle({ reason: 'refused' }),
      request({ at: 5_000 }),
      request({ status: 502, resource: 'fetch', navigation: false, url: `https://${portalHost}/api/tra-cuu` }),
      page({ alerts: ['Không kết nối được CSDL quốc gia về dân cư'] }),
    ],
    wins: 'lookup-fails',
    loses: 'portal-answers-server-error',
  },
  {
    why: 'the script is why the page is blank',
    signals: [obstacle(), request(), page({ text: '', textLength: 0, controls: 0 }), pageError()],
    wins: 'portal-script-fails',
    loses: 'page-is-blank',
  },
  {
    why: 'the refused return is the link to the identity provider',
    signals: [
      obstacle({ stage: 'login', reason: 'navigation-failed' }),
      request({
        stage: 'login',
        at: 4_000,
        role: 'identity',
        host: 'sso.example',
        url: 'https://sso.example/auth',
        status: 302,
      }),
      request({ stage: 'login', status: 500, url: `https://${portalHost}/oidc/callback` }),
    ],
    wins: 'identity-return-refused',
    loses: 'portal-answers-server-error',
  },
  {
    why: 'paid and unacknowledged outranks an error on the way back',
    signals: [
      obstacle({ stage: 'payment', reason: 'not-paid' }),
      payment({ responseCode: '00', moneyMoved: true }),
      request({ stage: 'payment', status: 500, url: `https://${portalHost}/payment/return` }),
    ],
    wins: 'paid-yet-unpaid',
    loses: 'portal-answers-server-error',
  },
  {
    why: 'an answered 500 on a slow line is the portal',
    signals: [
      obstacle({ reason: 'navigation-failed' }),
      request({ status: 500 }),
      probe('neutral', { phases: { resolve: 900, connect: 900, tls: 900, processing: 900, transfer: 900 } }),
      probe('portal'),
    ],
    wins: 'portal-answers-server-error',
    loses: 'path-is-slow',
    context: mobileNetwork,
  },
  {
    why: 'a failing server is no loop, though it says something else each time',
    signals: [
      obstacle({ reason: 'refused' }),
      ...[1, 2, 3, 4, 5].flatMap((time) => [
        step({ at: 5_500 + 500 * time }),
        page({
          at: 5_600 + 500 * time,
          moment: 'refused',
          alerts: ['Thao tác thất bại!'],
          validations: [{ text: `Thao tác thất bại! (mã ${time})`, field: null }],
        }),
      ]),
    ],
    wins: 'portal-says-system-error',
    loses: 'same-refusal-repeated',
  },
];

test.each(pairs)('$wins before $loses: $why', ({ signals, wins, loses, context }) => {
  const { diagnosis } = judge(run(signals, context ?? {}));
  expect(diagnosis?.rule).toBe(wins);
  expect(diagnosis?.others.map(({ rule }) => rule)).toContain(loses);
});

test('a portal that is down on a weak phone and a weak network is the portal: the profile alone is never evidence', () => {
  const down = [
    obstacle({ reason: 'navigation-failed' }),
    unanswered('net::ERR_CONNECTION_REFUSED'),
    ...allAnswer.slice(1),
  ];
  expect(judge(run(down, { ...weakPhone, ...mobileNetwork })).diagnosis?.detail).toBe('unreachable');
  expect(judge(run(down)).diagnosis?.detail).toBe('unreachable');
});

test('too little evidence is inconclusive, and says what is missing and what it could have been', () => {
  const { diagnosis } = judge(
    run([obstacle({ reason: 'navigation-failed' }), unanswered('net::ERR_NAME_NOT_RESOLVED')]),
  );
  expect(diagnosis).toMatchObject({ cause: null, detail: 'inconclusive', rule: 'none' });
  expect(diagnosis?.confidence).toBeLessThan(0.5);
  expect(diagnosis?.reasons.join('\n')).toMatch(/neutral host/);
  expect(diagnosis?.reasons.join('\n')).toMatch(/dns-portal/);
  expect(diagnosis?.reasonsVi).toHaveLength(diagnosis?.reasons.length ?? -1);
});

test('confirming runs that contradict each other are named', () => {
  const { diagnosis } = judge(
    run(
      [
        obstacle({ reason: 'timeout' }),
        confirmation({ outcome: 'failed', failedStage: 'payment', obstacle: 'declined' }),
      ],
      mobileNetwork,
    ),
  );
  expect(diagnosis?.cause).toBeNull();
  expect(diagnosis?.reasons.join('\n')).toMatch(/contradicts/);
});

test('a portal whose open request left no trace is known slow by its plain probe', () => {
  const slow = [
    obstacle({ reason: 'timeout' }),
    probe('portal', { success: false, failedPhase: 'processing', failure: 'timeout', status: null }),
    probe('neutral'),
  ];
  expect(judge(run(slow)).diagnosis?.detail).toBe('timeout-server');
});

test('a citizen led astray on one network only has met a captive portal', () => {
  const astray = [
    obstacle({ reason: 'wrong-page' }),
    request({ role: 'third-party', host: 'login.wifi.example' }),
    page({ role: 'third-party' }),
    ...allAnswer,
    confirmation(),
  ];
  expect(judge(run(astray, mobileNetwork)).diagnosis?.detail).toBe('captive-portal');
});
