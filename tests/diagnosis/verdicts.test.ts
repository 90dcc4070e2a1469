/** One row a kind of failure: what was seen, and the verdict; then, for each, the nearest decoy and what it is instead. */
import { describe, expect, test } from 'vitest';
import { causes } from '../../diagnosis/causes.ts';
import { judge } from '../../diagnosis/diagnose.ts';
import { rulesInOrder } from '../../diagnosis/rules-in-order.ts';
import type { RunContext, Signal } from '../../diagnosis/signals.ts';
import {
  allAnswer,
  certificate,
  condition,
  confirmation,
  effort,
  failedProbe,
  field,
  mobileNetwork,
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
  upload,
  weakPhone,
} from './run-facts.ts';

interface Row {
  readonly rule: string;
  readonly fires: readonly Signal[];
  /** What looks alike and is something else. */
  readonly decoy: readonly Signal[];
  readonly decoyIs: string;
  readonly context?: Partial<RunContext>;
}

const dialog = (message: string, at: number): Signal => ({
  kind: 'dialog',
  at,
  type: 'alert',
  message,
  host: portalHost,
});
const payStage = { stage: 'payment' } as const;
const identity = { role: 'identity', host: 'sso.example', url: 'https://sso.example/auth', stage: 'login' } as const;
const gateway = { role: 'payment', host: 'pay.example', url: 'https://pay.example/vpcpay.html', ...payStage } as const;
const alert = (text: string, some: Parameters<typeof page>[0] = {}): Signal => page({ alerts: [text], ...some });
const passedNetwork = confirmation();
const passedDevice = confirmation({ changed: 'device', from: 'old-phone', to: 'desktop' });
const refusedPages = (first: string, second: string): readonly Signal[] => [
  page({ at: 7_000, moment: 'refused', validations: [{ text: first, field: 'Số điện thoại' }] }),
  step({ at: 7_500 }),
  page({ at: 8_000, moment: 'refused', validations: [{ text: second, field: 'Số điện thoại' }] }),
];

const rows: readonly Row[] = [
  // portal
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
  // complexity
  {
    rule: 'required-field-undeclared',
    fires: [
      obstacle({ reason: 'unanswerable', subject: 'Mã số hộ kinh doanh' }),
      field({ label: 'Mã số hộ kinh doanh', declared: null, understood: null, answered: false }),
      page(),
    ],
    decoy: [
      obstacle({ reason: 'refused' }),
      field({ label: 'Ghi chú', declared: null, answered: true }),
      ...refusedPages('Số điện thoại không đúng', 'Số điện thoại không đúng'),
    ],
    decoyIs: 'same-refusal-repeated',
  },
  {
    rule: 'required-document-undeclared',
    fires: [
      obstacle({ reason: 'refused', subject: 'Giấy xác nhận' }),
      upload({ name: 'Giấy xác nhận', declared: false, fileType: 'application/pdf' }),
      alert('Vui lòng đính kèm đầy đủ thành phần hồ sơ'),
    ],
    decoy: [
      obstacle({ reason: 'refused' }),
      upload({ accepted: true, fileType: 'application/pdf' }),
      alert('Vui lòng đính kèm đầy đủ thành phần hồ sơ'),
    ],
    decoyIs: 'refusal-names-no-field',
  },
  {
    rule: 'required-document-undeclared',
    fires: [
      obstacle({ reason: 'refused' }),
      upload({ name: 'Đề nghị khai báo tạm vắng', accepted: true, fileType: 'pdf' }),
      alert('Vui lòng đính kèm đầy đủ thành phần hồ sơ: Giấy xác nhận cư trú của tổ dân phố'),
    ],
    // The same words about what the procedure does ask for.
    decoy: [
      obstacle({ reason: 'refused' }),
      upload({ name: 'Đề nghị khai báo tạm vắng', accepted: true, fileType: 'pdf' }),
      alert('Vui lòng đính kèm đầy đủ thành phần hồ sơ: Đề nghị khai báo tạm vắng'),
    ],
    decoyIs: 'refusal-names-no-field',
  },
  {
    rule: 'held-data-asked-again',
    fires: [
      obstacle({ reason: 'refused', subject: 'Nơi thường trú' }),
      field({ label: 'Nơi thường trú', heldByState: true }),
      page({ validations: [{ text: 'Bắt buộc nhập', field: 'Nơi thường trú' }] }),
    ],
    decoy: [
      obstacle({ reason: 'refused' }),
      field({ label: 'Nơi thường trú', heldByState: true, prefilled: true }),
      page(),
    ],
    decoyIs: 'refusal-names-no-field',
  },
  {
    rule: 'validation-contradicts-itself',
    fires: [obstacle({ reason: 'refused' }), ...refusedPages('Phải bắt đầu bằng 0', 'Phải bắt đầu bằng +84')],
    decoy: [obstacle({ reason: 'refused' }), ...refusedPages('Không đúng', 'Không đúng')],
    decoyIs: 'same-refusal-repeated',
  },
  {
    rule: 'same-refusal-repeated',
    fires: [obstacle({ reason: 'refused' }), ...refusedPages('Số điện thoại không đúng', 'Số điện thoại không đúng')],
    decoy: [
      obstacle({ reason: 'refused' }),
      page({ moment: 'refused', validations: [{ text: 'Dữ liệu không hợp lệ', field: null }] }),
    ],
    decoyIs: 'refusal-names-no-field',
  },
  {
    rule: 'presence-demanded',
    fires: [obstacle(), alert('Ông/bà phải đến trực tiếp Bộ phận Một cửa để ký')],
    decoy: [obstacle(), page({ text: 'Cách nhận kết quả: đến trực tiếp hoặc qua bưu chính' })],
    decoyIs: 'expected-control-absent',
  },
  {
    rule: 'presence-demanded',
    fires: [obstacle(), alert('Ông/bà phải đến trực tiếp Bộ phận Một cửa để ký')],
    // A question may name the office and sends nobody there.
    decoy: [
      obstacle({ reason: 'unanswerable', subject: 'Mã hồ sơ giấy tại bộ phận một cửa' }),
      field({ label: 'Mã hồ sơ giấy tại bộ phận một cửa', declared: null, understood: null, answered: false }),
      alert('Vui lòng nhập Mã hồ sơ giấy tại bộ phận một cửa'),
    ],
    decoyIs: 'required-field-undeclared',
  },
  {
    rule: 'signature-device-demanded',
    fires: [obstacle({ reason: 'refused' }), alert('Tệp đính kèm chưa được ký số! Vui lòng cắm USB Token')],
    decoy: [obstacle({ reason: 'refused' }), page({ text: 'Ký số (không bắt buộc) bằng USB Token', validations: [] })],
    decoyIs: 'refusal-names-no-field',
  },
  {
    rule: 'screens-over-budget',
    fires: [obstacle({ reason: 'timeout' }), effort({ screens: 19 }), page()],
    decoy: [obstacle({ reason: 'control-missing' }), effort(), page()],
    decoyIs: 'expected-control-absent',
  },
  {
    rule: 'session-shorter-than-form',
    fires: [
      obstacle({ reason: 'signed-out' }),
      effort({ estimatedSeconds: 540 }),
      alert('Phiên làm việc kéo dài 5 phút đã hết hạn'),
    ],
    decoy: [obstacle({ reason: 'signed-out' }), condition(), effort(), alert('Vui lòng đăng nhập để tiếp tục')],
    decoyIs: 'signed-out-on-the-way',
  },
  {
    rule: 'captcha-demanded',
    fires: [obstacle({ reason: 'captcha' }), page()],
    decoy: [obstacle({ reason: 'control-missing' }), page({ text: 'Nhập mã captcha' })],
    decoyIs: 'expected-control-absent',
  },
  {
    rule: 'refusal-names-no-field',
    fires: [obstacle({ reason: 'refused', answer: 'Thông tin không hợp lệ' }), page()],
    decoy: [obstacle({ reason: 'refused', answer: 'Lỗi hệ thống' }), page()],
    decoyIs: 'portal-says-system-error',
  },
  // payment
  {
    rule: 'gateway-cannot-be-reached',
    fires: [
      obstacle({ ...payStage, reason: 'navigation-failed' }),
      unanswered('net::ERR_CONNECTION_REFUSED', gateway),
      failedProbe('payment', 'ECONNREFUSED'),
      ...allAnswer,
    ],
    decoy: [
      obstacle({ ...payStage, reason: 'navigation-failed' }),
      unanswered('net::ERR_CONNECTION_RESET', gateway),
      failedProbe('neutral', 'ECONNRESET'),
      passedNetwork,
    ],
    decoyIs: 'path-resets-connections',
    context: mobileNetwork,
  },
  {
    rule: 'gateway-answers-error',
    fires: [obstacle({ ...payStage, reason: 'navigation-failed' }), request({ ...gateway, status: 503 })],
    decoy: [obstacle({ ...payStage, reason: 'navigation-failed' }), request({ ...payStage, status: 500 })],
    decoyIs: 'portal-answers-server-error',
  },
  {
    rule: 'gateway-declines',
    fires: [obstacle({ ...payStage, reason: 'declined' }), payment({ responseCode: '51' })],
    decoy: [obstacle({ ...payStage, reason: 'declined' }), payment({ responseCode: '75' })],
    decoyIs: 'bank-under-maintenance',
  },
  {
    rule: 'bank-under-maintenance',
    fires: [
      obstacle({ ...payStage, reason: 'declined' }),
      page({ ...gateway, alerts: ['Ngân hàng thanh toán đang bảo trì.'] }),
    ],
    decoy: [obstacle({ ...payStage }), alert('Hệ thống đang bảo trì', payStage)],
    decoyIs: 'portal-says-maintenance',
  },
  {
    rule: 'paid-yet-unpaid',
    fires: [
      obstacle({ ...payStage, reason: 'not-paid', answer: 'Chờ thanh toán' }),
      payment({ responseCode: '00', moneyMoved: true }),
    ],
    decoy: [obstacle({ ...payStage, reason: 'not-paid', answer: 'Chờ thanh toán' }), payment({ responseCode: '24' })],
    decoyIs: 'gateway-declines',
  },
  {
    rule: 'amounts-differ',
    fires: [obstacle({ ...payStage, reason: 'amount-differs' }), payment({ portalVnd: 250_000, gatewayVnd: 200_000 })],
    decoy: [obstacle({ ...payStage, reason: 'not-paid' }), payment({ responseCode: '00', moneyMoved: true })],
    decoyIs: 'paid-yet-unpaid',
  },
  {
    rule: 'payment-signature-rejected',
    fires: [obstacle({ ...payStage, reason: 'declined' }), page({ ...gateway, alerts: ['Sai chữ ký'] })],
    decoy: [obstacle({ ...payStage, reason: 'declined' }), payment({ responseCode: '99' })],
    decoyIs: 'gateway-answers-error',
  },
  {
    rule: 'charged-twice',
    fires: [
      obstacle({ ...payStage, reason: 'not-paid' }),
      payment({ responseCode: '00', moneyMoved: true }),
      payment({ at: 8_800, responseCode: '00', moneyMoved: true }),
    ],
    decoy: [
      obstacle({ ...payStage, reason: 'not-paid' }),
      payment(),
      payment({ responseCode: '00', moneyMoved: true }),
    ],
    decoyIs: 'paid-yet-unpaid',
  },
  {
    rule: 'fee-without-way-to-pay',
    fires: [obstacle({ ...payStage, reason: 'fee-missing' }), page(payStage)],
    decoy: [
      obstacle({ ...payStage, reason: 'fee-missing' }),
      page(payStage),
      request({ ...gateway, navigation: false, resource: 'fetch', status: 502 }),
    ],
    decoyIs: 'gateway-answers-error',
  },
  {
    rule: 'gateway-keeps-citizen-waiting',
    fires: [
      obstacle({ ...payStage, reason: 'timeout', waitedMs: 30_000 }),
      unanswered('net::ERR_TIMED_OUT', { ...gateway, durationMs: 30_000 }),
      ...allAnswer,
    ],
    decoy: [
      obstacle({ ...payStage, reason: 'timeout', waitedMs: 30_000 }),
      unanswered('net::ERR_TIMED_OUT', { ...payStage, durationMs: 30_000 }),
      ...allAnswer,
    ],
    decoyIs: 'portal-keeps-citizen-waiting',
  },
  // data-sharing
  {
    rule: 'identity-provider-fails',
    fires: [obstacle({ stage: 'login', reason: 'navigation-failed' }), request({ ...identity, status: 503 })],
    decoy: [obstacle({ stage: 'login', reason: 'navigation-failed' }), request({ stage: 'login', status: 503 })],
    decoyIs: 'portal-answers-server-error',
  },
  {
    rule: 'identity-return-refused',
    fires: [
      obstacle({ stage: 'login', reason: 'wrong-page' }),
      request({ ...identity, at: 5_000, status: 302 }),
      request({ stage: 'login', status: 500, url: `https://${portalHost}/sso/callback` }),
    ],
    decoy: [
      obstacle({ stage: 'login', reason: 'wrong-page' }),
      request({ stage: 'login', status: 500, url: `https://${portalHost}/sso/login` }),
    ],
    decoyIs: 'portal-answers-server-error',
  },
  {
    rule: 'identity-attribute-absent',
    fires: [
      obstacle({ stage: 'login', reason: 'refused' }),
      request({ ...identity, at: 5_000, status: 302 }),
      alert('Đăng nhập không thành công: tài khoản thiếu thông tin định danh', { stage: 'login' }),
    ],
    decoy: [
      obstacle({ stage: 'login', reason: 'refused' }),
      request({ ...identity, at: 5_000, status: 302 }),
      alert('Đăng nhập không thành công', { stage: 'login' }),
    ],
    decoyIs: 'identity-return-refused',
  },
  {
    rule: 'lookup-never-answers',
    fires: [
      obstacle({ reason: 'refused' }),
      request({
        resource: 'fetch',
        navigation: false,
        url: `https://${portalHost}/api/tra-cuu-dan-cu`,
        status: 504,
        durationMs: 30_000,
      }),
      alert('Lỗi kết nối'),
    ],
    decoy: [
      obstacle({ reason: 'refused' }),
      request({
        resource: 'fetch',
        navigation: false,
        url: `https://${portalHost}/api/tra-cuu-dan-cu`,
        durationMs: 50,
      }),
      alert('Lỗi kết nối'),
    ],
    decoyIs: 'lookup-fails',
  },
  {
    rule: 'lookup-fails',
    fires: [obstacle({ reason: 'refused' }), request({ durationMs: 50 }), alert('Lỗi kết nối, vui lòng thử lại')],
    decoy: [
      obstacle({ reason: 'refused' }),
      unanswered('net::ERR_CONNECTION_RESET'),
      alert('Lỗi kết nối, vui lòng thử lại'),
      failedProbe('neutral', 'ECONNRESET'),
      passedNetwork,
    ],
    decoyIs: 'path-resets-connections',
    context: mobileNetwork,
  },
  {
    rule: 'citizen-not-on-record',
    fires: [obstacle({ reason: 'refused' }), alert('Không tìm thấy dữ liệu của công dân')],
    decoy: [
      obstacle({ stage: 'tracking', reason: 'not-found-later' }),
      condition({ stage: 'form', what: 'success-text' }),
      alert('Không tìm thấy hồ sơ', { stage: 'tracking' }),
    ],
    decoyIs: 'filed-then-lost',
  },
  {
    rule: 'record-differs',
    fires: [obstacle({ reason: 'refused' }), alert('Ngày sinh không trùng khớp với Dữ liệu dân cư quốc gia')],
    decoy: [obstacle({ reason: 'refused' }), alert('Thông tin không hợp lệ')],
    decoyIs: 'refusal-names-no-field',
  },
  {
    rule: 'file-unknown-nationally',
    fires: [
      obstacle({ stage: 'tracking', reason: 'not-found-later' }),
      page({ at: 5_000, moment: 'stage-end' }),
      page({ stage: 'tracking', host: 'dichvucong.example' }),
    ],
    decoy: [
      obstacle({ stage: 'tracking', reason: 'not-found-later' }),
      condition({ what: 'success-text', stage: 'form' }),
      page({ at: 5_000, moment: 'stage-end' }),
      page({ stage: 'tracking' }),
    ],
    decoyIs: 'filed-then-lost',
  },
  {
    rule: 'administrative-list-outdated',
    fires: [
      obstacle({ reason: 'unanswerable', subject: 'Quận/Huyện' }),
      field({ label: 'Quận/Huyện', declared: null, understood: null, answered: false }),
    ],
    decoy: [
      obstacle({ reason: 'unanswerable', subject: 'Số nhà' }),
      field({ label: 'Số nhà', declared: null, answered: false }),
    ],
    decoyIs: 'required-field-undeclared',
  },
  {
    rule: 'administrative-list-outdated',
    fires: [
      obstacle({ reason: 'refused', subject: 'Tỉnh/ Thành phố' }),
      page({
        text: 'Tỉnh Hà Giang\nTỉnh Bắc Kạn\nTỉnh Yên Bái\nTỉnh Hòa Bình\nTỉnh Vĩnh Phúc',
        validations: [{ text: 'Vui lòng chọn cơ quan thực hiện', field: 'Tỉnh/ Thành phố' }],
      }),
    ],
    // A place of birth of before is rightly offered beside the provinces of today.
    decoy: [
      obstacle({ reason: 'refused', subject: 'Nơi sinh' }),
      page({ text: 'Tỉnh Hà Giang\nTỉnh Bắc Kạn\nTỉnh Yên Bái\nTỉnh Hòa Bình\nTỉnh Vĩnh Phúc' }),
    ],
    decoyIs: 'refusal-names-no-field',
  },
  {
    rule: 'dialogs-without-end',
    fires: [
      obstacle({ at: 9_000, reason: 'timeout' }),
      request({ durationMs: 50 }),
      ...Array.from({ length: 12 }, (_, n) => dialog('Lỗi kết nối', 5_000 + 20 * n)),
    ],
    decoy: [obstacle({ at: 9_000, reason: 'refused' }), request({ durationMs: 50 }), dialog('Lỗi kết nối', 5_000)],
    decoyIs: 'lookup-fails',
  },
  {
    rule: 'form-of-another-service',
    fires: [
      obstacle({ reason: 'unanswerable', subject: 'Nơi sinh' }),
      ...['Họ', 'Tên', 'Nơi sinh', 'Quê quán', 'Nơi cư trú'].map((label) => field({ label, declared: null })),
    ],
    decoy: [
      obstacle({ reason: 'unanswerable', subject: 'Nơi sinh' }),
      field({ label: 'Lý do tạm vắng', declared: 'requester.reason' }),
      ...['Họ', 'Tên', 'Nơi sinh', 'Quê quán', 'Nơi cư trú'].map((label) => field({ label, declared: null })),
    ],
    decoyIs: 'required-field-undeclared',
  },
  {
    rule: 'validation-contradicts-itself',
    // A list of refusals above the form names its fields in words.
    fires: [
      obstacle({ reason: 'refused' }),
      field({ label: 'Lý do tạm vắng (*)' }),
      ...['phải viết in hoa', 'không được viết in hoa'].flatMap((rule, n) => [
        step({ at: 7_000 + 1_000 * n }),
        page({
          at: 7_500 + 1_000 * n,
          moment: 'refused',
          validations: [{ text: `Lý do tạm vắng ${rule}`, field: null }],
        }),
      ]),
    ],
    decoy: [
      obstacle({ reason: 'refused' }),
      field({ label: 'Lý do tạm vắng (*)' }),
      page({ moment: 'refused', validations: [{ text: 'Có lý do khác chưa phù hợp', field: null }] }),
    ],
    decoyIs: 'refusal-names-no-field',
  },
  // network
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
  // device
  {
    rule: 'browser-lacks-feature',
    fires: [
      obstacle({ reason: 'no-progress' }),
      request(),
      page(),
      pageError({ name: 'ReferenceError', message: 'structuredClone is not defined' }),
      passedDevice,
    ],
    decoy: [
      obstacle({ reason: 'no-progress' }),
      request(),
      page(),
      pageError({ name: 'ReferenceError', message: 'initForm is not defined' }),
    ],
    decoyIs: 'portal-script-fails',
    context: weakPhone,
  },
  {
    rule: 'control-outside-screen',
    fires: [obstacle({ reason: 'not-fillable', subject: 'Nộp hồ sơ' }), request(), page(), passedDevice],
    decoy: [
      obstacle({ reason: 'control-missing', subject: 'Nộp hồ sơ' }),
      request(),
      page(),
      confirmation({ changed: 'device', outcome: 'failed', failedStage: 'form', obstacle: 'control-missing' }),
    ],
    decoyIs: 'expected-control-absent',
    context: weakPhone,
  },
  {
    rule: 'device-too-weak',
    fires: [obstacle({ reason: 'timeout', waitedMs: 30_000 }), request(), page(), passedDevice],
    decoy: [
      obstacle({ reason: 'timeout', waitedMs: 30_000 }),
      unanswered('net::ERR_TIMED_OUT', { durationMs: 30_000 }),
      ...allAnswer,
      confirmation({ changed: 'device', outcome: 'failed', failedStage: 'form', obstacle: 'timeout' }),
    ],
    decoyIs: 'portal-keeps-citizen-waiting',
    context: weakPhone,
  },
  {
    rule: 'cookies-refused',
    fires: [obstacle({ reason: 'signed-out' }), alert('Vui lòng bật cookie để tiếp tục')],
    decoy: [obstacle({ reason: 'signed-out' }), alert('Vui lòng đăng nhập lại')],
    decoyIs: 'signed-out-on-the-way',
    context: weakPhone,
  },
  {
    rule: 'popup-refused',
    fires: [obstacle({ ...payStage, reason: 'no-progress' }), alert('Trình duyệt đã chặn cửa sổ bật lên', payStage)],
    decoy: [obstacle({ ...payStage, reason: 'fee-missing' }), page(payStage)],
    decoyIs: 'fee-without-way-to-pay',
    context: weakPhone,
  },
  {
    rule: 'certificates-not-yet-valid',
    fires: [
      obstacle({ reason: 'navigation-failed' }),
      unanswered('net::ERR_CERT_DATE_INVALID'),
      certificate(),
      failedProbe('neutral', 'CERT_NOT_YET_VALID'),
    ],
    decoy: [
      obstacle({ reason: 'navigation-failed' }),
      unanswered('net::ERR_CERT_DATE_INVALID'),
      certificate({ error: 'CERT_HAS_EXPIRED' }),
      probe('neutral'),
    ],
    decoyIs: 'portal-certificate-invalid',
    context: weakPhone,
  },
  {
    rule: 'storage-refuses',
    fires: [
      obstacle({ reason: 'no-progress' }),
      page(),
      pageError({ name: 'QuotaExceededError', message: 'The quota has been exceeded.' }),
    ],
    decoy: [obstacle({ reason: 'no-progress' }), page(), pageError()],
    decoyIs: 'portal-script-fails',
    context: weakPhone,
  },
  {
    rule: 'file-format-refused',
    fires: [obstacle({ reason: 'refused' }), upload({ message: 'Vui lòng chọn định dạng ảnh JPG hoặc PNG!' }), page()],
    decoy: [obstacle({ reason: 'refused' }), upload({ accepted: true, fileType: 'image/jpeg' }), page()],
    decoyIs: 'refusal-names-no-field',
    context: weakPhone,
  },
  {
    rule: 'script-switched-off',
    fires: [
      obstacle(),
      request(),
      page({ text: 'Vui lòng bật JavaScript', textLength: 24, controls: 0, headings: [] }),
    ],
    decoy: [obstacle(), request(), page({ text: '', textLength: 0, controls: 0, headings: [] })],
    decoyIs: 'page-is-blank',
    context: weakPhone,
  },
  {
    rule: 'glyphs-missing',
    fires: [obstacle(), request(), page({ text: 'H\uFFFD v\uFFFD t\uFFFDn \uFFFD\uFFFD' }), passedDevice],
    decoy: [obstacle(), request(), page(), passedDevice],
    decoyIs: 'control-outside-screen',
    context: weakPhone,
  },
];

const verdictOf = (signals: readonly Signal[], context: Partial<RunContext> = {}): string => {
  const { diagnosis, monitorFault, crashedRules } = judge(run(signals, context));
  expect(crashedRules).toEqual([]);
  return monitorFault?.kind ?? (diagnosis?.cause === null ? diagnosis.detail : (diagnosis?.rule ?? 'nothing'));
};

describe.each(rows)('$rule', ({ rule, fires, decoy, decoyIs, context }) => {
  test('is the verdict on what it is for', () => expect(verdictOf(fires, context)).toBe(rule));
  test(`is not the verdict on its nearest decoy (${decoyIs})`, () => expect(verdictOf(decoy, context)).toBe(decoyIs));
});

test('every rule has a row', () => {
  expect(new Set(rows.map(({ rule }) => rule))).toEqual(new Set(rulesInOrder.map(({ id }) => id)));
});

test('every detail of every cause has a rule', () => {
  const judged = new Set(rulesInOrder.map(({ cause, detail }) => `${cause}/${detail}`));
  const declared = Object.entries(causes).flatMap(([cause, { details }]) =>
    details.map((detail) => `${cause}/${detail}`),
  );
  expect(declared.filter((detail) => !judged.has(detail))).toEqual([]);
});
