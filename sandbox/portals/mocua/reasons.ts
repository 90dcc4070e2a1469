/** Why a payment gateway declined (VNPAY 2.1.0 response codes), as this portal puts it. */
export const reasons: Readonly<Record<string, string>> = {
  '07': 'Giao dịch bị nghi ngờ',
  '09': 'Chưa đăng ký dịch vụ thanh toán trực tuyến',
  '10': 'Nhập sai thông tin chủ thẻ quá 3 lần',
  '11': 'Hết hạn chờ thanh toán',
  '12': 'Thẻ bị khóa',
  '13': 'Mã OTP sai',
  '24': 'Khách hàng đã hủy giao dịch',
  '51': 'Tài khoản không đủ tiền',
  '65': 'Quá hạn mức giao dịch trong ngày',
  '75': 'Ngân hàng đang bảo trì',
  '79': 'Nhập sai mật khẩu thanh toán quá số lần quy định',
  '97': 'Chữ ký giao dịch không hợp lệ',
  '99': 'Lỗi hệ thống của cổng thanh toán',
};
