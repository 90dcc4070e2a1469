import type { Signal } from '../../../diagnosis/signals.ts';
import type { Row } from './row.ts';
import { alert, passedNetwork } from './recurring-facts.ts';
import {
  condition,
  failedProbe,
  field,
  mobileNetwork,
  obstacle,
  page,
  portalHost,
  request,
  step,
  unanswered,
} from '../run-facts.ts';

const dialog = (message: string, at: number): Signal => ({
  kind: 'dialog',
  at,
  type: 'alert',
  message,
  host: portalHost,
});
const identity = { role: 'identity', host: 'sso.example', url: 'https://sso.example/auth', stage: 'login' } as const;

export const dataSharingVerdicts: readonly Row[] = [
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
  {
    rule: 'back-as-a-stranger',
    fires: [
      obstacle({ stage: 'login', reason: 'no-progress', answer: '5 visits' }),
      request({ ...identity, at: 4_000, method: 'POST' }),
      request({ stage: 'login', at: 5_000 }),
      page({ stage: 'login' }),
    ],
    // The provider's page was opened, and nobody was signed in there.
    decoy: [
      obstacle({ stage: 'login', reason: 'no-progress' }),
      request({ ...identity, at: 4_000 }),
      request({ stage: 'login', at: 5_000 }),
      page({ stage: 'login' }),
    ],
    decoyIs: 'expected-control-absent',
  },
  {
    rule: 'identity-provider-fails',
    fires: [
      obstacle({ stage: 'login', reason: 'control-missing' }),
      request({ ...identity, status: 200 }),
      page({ ...identity, headings: ['Xác thực OTP'], alerts: ['Chưa gửi được mã OTP'], controls: 0, textLength: 90 }),
    ],
    decoy: [
      obstacle({ stage: 'login', reason: 'control-missing' }),
      request({ ...identity, status: 200 }),
      page({ stage: 'login', headings: ['Đăng nhập'] }),
    ],
    decoyIs: 'expected-control-absent',
  },
  {
    rule: 'identity-attribute-absent',
    fires: [
      obstacle({ reason: 'refused', answer: 'Vui lòng nhập Ngày, tháng, năm sinh' }),
      field({ label: 'Họ và tên', heldByState: true, prefilled: true }),
      field({ label: 'Ngày sinh', declared: 'requester.date-of-birth', heldByState: true, answered: false }),
    ],
    // He may type it in, and does.
    decoy: [
      obstacle({ reason: 'unanswerable', subject: 'Ngày sinh' }),
      field({ label: 'Họ và tên', heldByState: true, prefilled: true }),
      field({ label: 'Ngày sinh', declared: 'requester.date-of-birth', heldByState: true }),
    ],
    decoyIs: 'held-data-asked-again',
  },
];
