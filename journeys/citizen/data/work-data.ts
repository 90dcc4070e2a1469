/** Social insurance and work. */
import type { Datum } from './datum.ts';

export const workData = {
  'social-insurance-number': {
    kind: 'text',
    heldByState: false,
    wordings: [
      'Mã số BHXH',
      'Số sổ BHXH',
      'Số sổ bảo hiểm xã hội',
      'Mã số bảo hiểm xã hội',
      'Số BHXH',
      'Mã số BHXH/Số định danh',
      'Mã số BHXH/Số thẻ BHYT',
    ],
  },
  'health-insurance-number': {
    kind: 'text',
    heldByState: false,
    wordings: ['Số thẻ BHYT', 'Mã thẻ BHYT', 'Số thẻ bảo hiểm y tế', 'Mã số thẻ BHYT', 'Số BHYT'],
  },
  clinic: {
    kind: 'choice',
    heldByState: false,
    wordings: [
      'Nơi đăng ký khám chữa bệnh ban đầu',
      'Nơi đăng ký KCB ban đầu',
      'Nơi KCB ban đầu',
      'Cơ sở KCB ban đầu',
      'Nơi khám chữa bệnh',
      'Nơi đăng ký khám bệnh, chữa bệnh',
      'Nơi KCB',
      'Chọn cơ sở khám chữa bệnh',
    ],
  },
  'renewal-months': {
    kind: 'choice',
    heldByState: false,
    wordings: [
      'Số tháng gia hạn',
      'Số tháng đóng',
      'Số tháng tham gia',
      'Gia hạn thêm',
      'Thời gian gia hạn',
      'Số tháng đóng BHYT',
    ],
  },
  'ordinal-in-household': {
    kind: 'choice',
    heldByState: false,
    wordings: [
      'Người thứ mấy',
      'Người thứ',
      'Thứ tự trong hộ',
      'Là người thứ mấy trong hộ',
      'Thứ tự tham gia trong hộ',
      'Thành viên thứ',
      'Thứ tự người tham gia trong hộ',
      'Người tham gia thứ',
    ],
  },
  'household-size': {
    kind: 'number',
    heldByState: false,
    wordings: ['Số thành viên', 'Số người trong hộ', 'Số thành viên hộ gia đình', 'Số người cùng thay đổi'],
  },
  'last-workplace': {
    kind: 'text',
    heldByState: false,
    wordings: [
      'Nơi làm việc cuối',
      'Nơi làm việc cuối cùng',
      'Đơn vị làm việc cuối cùng',
      'Tên đơn vị làm việc trước khi thất nghiệp',
      'Đã làm việc tại',
      'Nơi làm việc trước khi thất nghiệp',
      'Tên đơn vị làm việc trước khi nghỉ',
    ],
  },
  'contract-end-date': {
    kind: 'date',
    heldByState: false,
    wordings: [
      'Ngày chấm dứt HĐLĐ',
      'Ngày chấm dứt hợp đồng lao động',
      'Ngày nghỉ việc',
      'Ngày chấm dứt hợp đồng',
      'Ngày thôi việc',
      'Chấm dứt HĐLĐ ngày',
      'Chấm dứt HĐLĐ từ ngày',
    ],
  },
  'contract-end-reason': {
    kind: 'text',
    heldByState: false,
    wordings: ['Lý do chấm dứt', 'Lý do chấm dứt HĐLĐ', 'Lý do chấm dứt hợp đồng lao động', 'Lý do nghỉ việc'],
  },
  'months-contributed': {
    kind: 'number',
    heldByState: false,
    wordings: [
      'Số tháng đóng BHTN',
      'Số tháng đóng bảo hiểm thất nghiệp',
      'Tổng số tháng đóng BHTN',
      'Thời gian đóng BHTN',
      'Tổng thời gian đóng bảo hiểm thất nghiệp',
    ],
  },
  'benefit-province': {
    kind: 'province',
    heldByState: false,
    wordings: [
      'Nơi đề nghị nhận trợ cấp',
      'Nơi đề nghị nhận trợ cấp (tỉnh, thành phố)',
      'Nơi nhận trợ cấp thất nghiệp',
      'Nơi hưởng trợ cấp thất nghiệp',
      'Nơi nhận trợ cấp',
    ],
    source: 'form 10 of Decree 374/2025/NĐ-CP',
  },
} as const satisfies Readonly<Record<string, Datum>>;
