/** Money that is paid or received. */
import type { Datum } from './datum.ts';

export const moneyData = {
  'bank-account': {
    kind: 'text',
    heldByState: false,
    wordings: [
      'Số tài khoản',
      'Số tài khoản ngân hàng',
      'Tài khoản ngân hàng',
      'Số tài khoản nhận tiền',
      'Số tài khoản hoàn phí',
      'Tài khoản thanh toán',
      'STK',
      'Bank account',
    ],
    source: 'payment form of a provincial portal asks an account for refunds',
  },
  'bank-name': {
    kind: 'text',
    heldByState: false,
    wordings: [
      'Ngân hàng',
      'Tên ngân hàng',
      'Mở tại ngân hàng',
      'Tại ngân hàng',
      'Chi nhánh ngân hàng',
      'Tên ngân hàng hoàn phí',
      'Bank',
    ],
  },
  'account-holder': {
    kind: 'text',
    heldByState: false,
    wordings: [
      'Chủ tài khoản',
      'Tên chủ tài khoản',
      'Tên tài khoản',
      'Tên tài khoản hoàn phí',
      'Họ tên chủ tài khoản',
      'Account holder',
    ],
  },
  'payment-method': {
    kind: 'choice',
    heldByState: false,
    wordings: [
      'Hình thức thanh toán',
      'Phương thức thanh toán',
      'Cách thanh toán',
      'Chọn hình thức thanh toán',
      'Hình thức nộp tiền',
    ],
  },
  'contribution-method': {
    kind: 'choice',
    heldByState: false,
    wordings: ['Phương thức đóng', 'Phương thức đóng BHYT', 'Hình thức đóng', 'Kỳ đóng', 'Chọn phương thức đóng'],
  },
  'benefit-kind': {
    kind: 'choice',
    heldByState: false,
    wordings: [
      'Diện trợ cấp',
      'Diện hưởng trợ cấp',
      'Đối tượng hưởng',
      'Loại trợ cấp',
      'Đối tượng hưởng mai táng phí',
      'Chế độ đề nghị hưởng',
      'Loại đối tượng',
      'Diện đối tượng',
    ],
  },
} as const satisfies Readonly<Record<string, Datum>>;
