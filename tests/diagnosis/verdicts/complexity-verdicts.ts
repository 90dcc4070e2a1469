import type { Signal } from '../../../diagnosis/signals.ts';
import type { Row } from './row.ts';
import { alert } from './recurring-facts.ts';
import { condition, effort, field, obstacle, page, step, upload } from '../run-facts.ts';

const refusedPages = (first: string, second: string): readonly Signal[] => [
  page({ at: 7_000, moment: 'refused', validations: [{ text: first, field: 'Số điện thoại' }] }),
  step({ at: 7_500 }),
  page({ at: 8_000, moment: 'refused', validations: [{ text: second, field: 'Số điện thoại' }] }),
];

export const complexityVerdicts: readonly Row[] = [
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
];
