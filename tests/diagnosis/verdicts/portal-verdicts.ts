import type { Row } from './row.ts';
import { alert, passedNetwork } from './recurring-facts.ts';
import {
  allAnswer,
  certificate,
  condition,
  effort,
  failedProbe,
  mobileNetwork,
  obstacle,
  page,
  pageError,
  probe,
  request,
  step,
  unanswered,
} from '../run-facts.ts';

export const portalVerdicts: readonly Row[] = [
  {
    rule: 'portal-answers-server-error',
    fires: [obstacle({ reason: 'navigation-failed' }), request({ status: 500, method: 'POST' })],
    decoy: [
      obstacle({ reason: 'navigation-failed' }),
      request({ status: 500, role: 'third-party', host: 'chat.example' }),
    ],
    decoyIs: 'inconclusive',
  },
  {
    rule: 'portal-says-maintenance',
    fires: [obstacle(), request(), page({ headings: ['Hệ thống đang bảo trì'], textLength: 90, controls: 0 })],
    decoy: [obstacle(), request(), page({ headings: ['Thông báo: hệ thống sẽ bảo trì từ 22h ngày 30/11'] })],
    decoyIs: 'expected-control-absent',
  },
  {
    rule: 'portal-says-system-error',
    fires: [obstacle({ reason: 'refused' }), request(), alert('Yêu cầu của bạn thực hiện thất bại.')],
    decoy: [obstacle({ reason: 'refused' }), request(), alert('Vui lòng kiểm tra lại thông tin')],
    decoyIs: 'refusal-names-no-field',
  },
  {
    rule: 'own-script-not-loaded',
    fires: [
      obstacle({ reason: 'refused' }),
      request({ status: 404, failure: 'net::ERR_ABORTED', resource: 'script', navigation: false }),
      pageError({ name: 'ReferenceError', message: 'moCuaSo is not defined' }),
      alert('Vui lòng chọn đơn vị tiếp nhận'),
    ],
    decoy: [
      obstacle({ reason: 'refused' }),
      request({ status: 404, failure: 'net::ERR_ABORTED', resource: 'script', navigation: false }),
      alert('Vui lòng kiểm tra lại thông tin'),
    ],
    decoyIs: 'refusal-names-no-field',
  },
  {
    rule: 'portal-keeps-citizen-waiting',
    fires: [
      obstacle({ reason: 'timeout', waitedMs: 30_000 }),
      unanswered('net::ERR_TIMED_OUT', {
        durationMs: 30_000,
        phases: { resolve: 2, connect: 5, tls: 8, processing: 29_900, transfer: null },
      }),
      ...allAnswer,
    ],
    decoy: [
      obstacle({ reason: 'timeout', waitedMs: 30_000 }),
      unanswered('net::ERR_TIMED_OUT', { durationMs: 30_000 }),
      probe('neutral', { phases: { resolve: 900, connect: 1_500, tls: 2_000, processing: 500, transfer: 1_000 } }),
      probe('portal'),
      passedNetwork,
    ],
    decoyIs: 'path-loses-packets',
    context: mobileNetwork,
  },
  {
    rule: 'portal-refuses-connection',
    fires: [
      obstacle({ reason: 'navigation-failed' }),
      unanswered('net::ERR_CONNECTION_REFUSED'),
      failedProbe('portal', 'ECONNREFUSED'),
      probe('neutral'),
    ],
    decoy: [
      obstacle({ reason: 'navigation-failed' }),
      unanswered('net::ERR_CONNECTION_RESET'),
      probe('portal'),
      failedProbe('neutral', 'ECONNRESET'),
      passedNetwork,
    ],
    decoyIs: 'path-resets-connections',
    context: mobileNetwork,
  },
  {
    rule: 'portal-name-unknown-everywhere',
    fires: [
      obstacle({ reason: 'navigation-failed' }),
      unanswered('net::ERR_NAME_NOT_RESOLVED'),
      failedProbe('portal', 'ENOTFOUND', { failedPhase: 'resolve' }),
      failedProbe('portal', 'ENOTFOUND', { failedPhase: 'resolve', resolver: 'control' }),
      probe('neutral'),
    ],
    decoy: [
      obstacle({ reason: 'navigation-failed' }),
      unanswered('net::ERR_NAME_NOT_RESOLVED'),
      failedProbe('portal', 'ENOTFOUND', { failedPhase: 'resolve' }),
      probe('portal', { resolver: 'control' }),
      probe('neutral'),
    ],
    decoyIs: 'access-resolver-fails',
  },
  {
    rule: 'portal-certificate-invalid',
    fires: [
      obstacle({ reason: 'navigation-failed' }),
      unanswered('net::ERR_CERT_DATE_INVALID'),
      certificate({ error: 'CERT_HAS_EXPIRED' }),
      probe('neutral'),
    ],
    decoy: [
      obstacle({ reason: 'navigation-failed' }),
      unanswered('net::ERR_CERT_DATE_INVALID'),
      certificate(),
      failedProbe('neutral', 'CERT_NOT_YET_VALID'),
    ],
    decoyIs: 'certificates-not-yet-valid',
  },
  {
    rule: 'portal-script-fails',
    fires: [obstacle({ reason: 'no-progress' }), request(), page(), pageError()],
    decoy: [
      obstacle({ reason: 'control-missing' }),
      request(),
      page(),
      pageError({ role: 'third-party', scriptHost: 'chat.example' }),
    ],
    decoyIs: 'expected-control-absent',
  },
  {
    rule: 'page-not-found',
    fires: [obstacle({ reason: 'wrong-page' }), request({ status: 404 }), page({ status: 404 })],
    decoy: [
      obstacle({ reason: 'control-missing' }),
      request(),
      request({ status: 404, resource: 'fetch', navigation: false }),
      page(),
    ],
    decoyIs: 'expected-control-absent',
  },
  {
    rule: 'page-is-blank',
    fires: [obstacle(), request(), page({ text: '', textLength: 0, controls: 0, title: '', headings: [] })],
    decoy: [
      obstacle(),
      request(),
      page({ text: '', textLength: 0, controls: 0, title: '', headings: [] }),
      pageError(),
    ],
    decoyIs: 'portal-script-fails',
  },
  {
    rule: 'expected-control-absent',
    fires: [obstacle({ subject: 'Nộp hồ sơ' }), request(), page(), step({ outcome: 'failed' })],
    decoy: [
      obstacle({ subject: 'Nộp hồ sơ' }),
      request(),
      page(),
      step({ outcome: 'failed', runnerUp: { name: 'Gửi hồ sơ', score: 0.4 } }),
    ],
    decoyIs: 'journey-outdated',
  },
  {
    rule: 'expected-control-absent',
    fires: [
      obstacle({ subject: 'Nộp hồ sơ' }),
      request(),
      page(),
      step({ at: 6_000, chosen: 'Tiếp tục', score: 1 }),
      step({ outcome: 'failed' }),
    ],
    // Whoever pressed something for want of anything better may be where nobody sent him.
    decoy: [
      obstacle({ subject: 'Nộp hồ sơ' }),
      request(),
      page(),
      step({ at: 6_000, chosen: 'Ghi nhận', score: 0.36 }),
      step({ outcome: 'failed' }),
    ],
    decoyIs: 'inconclusive',
  },
  {
    rule: 'filed-then-lost',
    fires: [
      obstacle({ stage: 'tracking', reason: 'not-found-later' }),
      condition({ stage: 'form', what: 'file-code', seen: 'H17.12-261121-0042' }),
    ],
    decoy: [
      obstacle({ stage: 'tracking', reason: 'not-found-later' }),
      condition({ stage: 'form', what: 'file-code', seen: 'H17.12-261121-0042' }),
      alert('Hồ sơ chưa được đồng bộ lên Cổng DVCQG', { stage: 'tracking' }),
    ],
    decoyIs: 'file-unknown-nationally',
  },
  {
    rule: 'signed-out-on-the-way',
    fires: [
      obstacle({ reason: 'signed-out' }),
      condition(),
      effort(),
      alert('Hết phiên đăng nhập, vui lòng đăng nhập lại'),
    ],
    decoy: [obstacle({ reason: 'signed-out' }), condition(), effort(), alert('Phiên làm việc 3 phút đã hết hạn')],
    decoyIs: 'session-shorter-than-form',
  },
  {
    rule: 'page-of-another-matter',
    fires: [
      obstacle({ reason: 'wrong-page', subject: 'Đăng ký khai sinh' }),
      request(),
      page({ headings: ['Đăng ký kết hôn'] }),
    ],
    decoy: [obstacle({ reason: 'wrong-page' }), request({ status: 404 }), page({ status: 404 })],
    decoyIs: 'page-not-found',
  },
  {
    rule: 'portal-turns-citizen-away',
    fires: [obstacle({ reason: 'navigation-failed' }), request({ status: 429 })],
    decoy: [obstacle({ reason: 'navigation-failed' }), request({ status: 503 })],
    decoyIs: 'portal-answers-server-error',
  },
  {
    rule: 'sent-and-told-nothing',
    fires: [
      obstacle(),
      step({ lookedFor: 'submit', chosen: 'Nộp hồ sơ' }),
      request(),
      page({ headings: ['Hồ sơ của tôi'] }),
    ],
    decoy: [obstacle(), step({ lookedFor: 'next', chosen: 'Tiếp tục' }), request(), page()],
    decoyIs: 'expected-control-absent',
  },
  {
    rule: 'signed-out-on-the-way',
    fires: [obstacle(), condition(), request({ status: 440 }), page({ status: 440, controls: 1, textLength: 100 })],
    decoy: [obstacle({ stage: 'login' }), request({ stage: 'login', status: 440 }), page({ stage: 'login' })],
    decoyIs: 'expected-control-absent',
  },
];
