/**
 * Answers of payment gateways. VNPAY 2.1.0 (vnp_ResponseCode on the return address, with the older codes of its npm
 * client), and the codes of KeyPay that provincial portals hand on, where VNPAY has none of that number.
 */
export type GatewayAnswerGroup =
  'paid' | 'suspected' | 'declined' | 'bank-maintenance' | 'expired' | 'signature' | 'amount' | 'error';

export interface GatewayCode {
  readonly group: GatewayAnswerGroup;
  readonly vi: string;
  readonly en: string;
}

export const gatewayCodes: Readonly<Record<string, GatewayCode>> = {
  '00': { group: 'paid', vi: 'giao dịch thành công', en: 'paid' },
  '02': { group: 'error', vi: 'đơn vị chấp nhận thanh toán không hợp lệ', en: 'unknown merchant' },
  '03': { group: 'error', vi: 'dữ liệu gửi sang không đúng định dạng', en: 'malformed request' },
  '04': { group: 'error', vi: 'website của đơn vị đang bị tạm khóa', en: 'the merchant is locked' },
  '05': {
    group: 'declined',
    vi: 'nhập sai mật khẩu thanh toán quá số lần quy định',
    en: 'wrong payment password too often',
  },
  '06': { group: 'declined', vi: 'nhập sai mã OTP', en: 'wrong one-time password' },
  '07': { group: 'suspected', vi: 'đã trừ tiền, giao dịch bị nghi ngờ', en: 'charged, transaction under suspicion' },
  '08': { group: 'bank-maintenance', vi: 'hệ thống ngân hàng đang bảo trì', en: 'the bank is under maintenance' },
  '09': {
    group: 'declined',
    vi: 'thẻ hoặc tài khoản chưa đăng ký Internet Banking',
    en: 'card not registered for internet banking',
  },
  '10': { group: 'declined', vi: 'xác thực thông tin thẻ không đúng quá 3 lần', en: 'card details wrong three times' },
  '11': { group: 'expired', vi: 'đã hết hạn chờ thanh toán', en: 'the time to pay ran out' },
  '12': { group: 'declined', vi: 'thẻ hoặc tài khoản bị khóa', en: 'card or account locked' },
  '13': { group: 'declined', vi: 'nhập sai mã OTP', en: 'wrong one-time password' },
  '17': { group: 'declined', vi: 'tài khoản không đủ tiền', en: 'insufficient funds' },
  '24': { group: 'declined', vi: 'khách hàng hủy giao dịch', en: 'cancelled by the payer' },
  '51': { group: 'declined', vi: 'tài khoản không đủ số dư', en: 'insufficient funds' },
  '54': { group: 'declined', vi: 'thẻ hết hạn', en: 'card expired' },
  '57': { group: 'declined', vi: 'chưa đăng ký thanh toán trực tuyến', en: 'card not registered for online payment' },
  '61': { group: 'declined', vi: 'quá hạn mức giao dịch trong ngày', en: "over the day's limit" },
  '62': { group: 'declined', vi: 'thẻ bị khóa', en: 'card locked' },
  '65': { group: 'declined', vi: 'vượt quá hạn mức giao dịch trong ngày', en: "over the day's limit" },
  '70': { group: 'signature', vi: 'sai chữ ký', en: 'wrong signature' },
  '75': { group: 'bank-maintenance', vi: 'ngân hàng thanh toán đang bảo trì', en: 'the bank is under maintenance' },
  '79': {
    group: 'declined',
    vi: 'nhập sai mật khẩu thanh toán quá số lần quy định',
    en: 'wrong payment password too often',
  },
  '97': { group: 'signature', vi: 'chữ ký không hợp lệ', en: 'invalid signature' },
  '99': { group: 'error', vi: 'lỗi khác của cổng thanh toán', en: 'another error of the gateway' },
};
