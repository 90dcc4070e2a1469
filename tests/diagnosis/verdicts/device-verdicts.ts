import type { Row } from './row.ts';
import { payStage, alert } from './recurring-facts.ts';
import {
  allAnswer,
  certificate,
  confirmation,
  failedProbe,
  obstacle,
  page,
  pageError,
  probe,
  request,
  unanswered,
  upload,
  weakPhone,
} from '../run-facts.ts';

const passedDevice = confirmation({ changed: 'device', from: 'old-phone', to: 'desktop' });

export const deviceVerdicts: readonly Row[] = [
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
    rule: 'storage-refuses',
    fires: [obstacle({ reason: 'no-progress' }), page({ alerts: ['Không đủ dung lượng lưu trữ trên thiết bị'] })],
    decoy: [obstacle({ reason: 'refused' }), page({ alerts: ['Vượt quá dung lượng tối đa cho phép'] })],
    decoyIs: 'refusal-names-no-field',
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
  {
    // TCVN3 without its font; "m²" and a brand's mark are no such signs.
    rule: 'glyphs-missing',
    fires: [obstacle(), request(), page({ text: 'C®NG D®CH V® CƯNG TR®C TUY®N' }), passedDevice],
    decoy: [
      obstacle(),
      request(),
      page({ text: 'VNPAY® · 100 m² đất, 50 m² nhà, 20 m² sân, 5 m² bếp, 8 m² kho' }),
      passedDevice,
    ],
    decoyIs: 'control-outside-screen',
    context: weakPhone,
  },
  {
    rule: 'device-clock-blamed',
    fires: [obstacle({ reason: 'refused' }), alert('Thời gian trên thiết bị của bạn không chính xác'), passedDevice],
    decoy: [
      obstacle({ reason: 'refused', answer: 'Thời gian trên thiết bị của bạn không chính xác' }),
      page({ validations: [{ text: 'Thời gian trên thiết bị của bạn không chính xác', field: null }] }),
      confirmation({ changed: 'device', outcome: 'failed', failedStage: 'form', obstacle: 'refused' }),
    ],
    decoyIs: 'inconclusive',
    context: weakPhone,
  },
  {
    rule: 'refused-on-this-device-alone',
    fires: [obstacle({ reason: 'refused', answer: 'Vui lòng thử lại' }), page(), passedDevice],
    decoy: [
      obstacle({ reason: 'refused', answer: 'Vui lòng thử lại' }),
      page(),
      confirmation({ changed: 'device', outcome: 'failed', failedStage: 'form', obstacle: 'refused' }),
    ],
    decoyIs: 'refusal-names-no-field',
    context: weakPhone,
  },
];
