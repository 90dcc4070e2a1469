/** Why a payment gateway declined (VNPAY 2.1.0 response codes), in the portal's words. */
export const gatewayReasons: Readonly<Record<string, string>> = {
  '07': 'Giao dịch bị nghi ngờ, ngân hàng đang kiểm tra',
  '09': 'Thẻ/Tài khoản chưa đăng ký dịch vụ InternetBanking tại ngân hàng',
  '10': 'Xác thực thông tin thẻ/tài khoản không đúng quá 3 lần',
  '11': 'Đã hết hạn chờ thanh toán',
  '12': 'Thẻ/Tài khoản bị khóa',
  '13': 'Nhập sai mật khẩu xác thực giao dịch (OTP)',
  '24': 'Khách hàng hủy giao dịch',
  '51': 'Tài khoản không đủ số dư để thực hiện giao dịch',
  '65': 'Tài khoản đã vượt quá hạn mức giao dịch trong ngày',
  '75': 'Ngân hàng thanh toán đang bảo trì',
  '79': 'Nhập sai mật khẩu thanh toán quá số lần quy định',
  '97': 'Chữ ký giao dịch không hợp lệ',
  '99': 'Lỗi không xác định từ cổng thanh toán',
};
