/** Why the gateway declined, by its response code (VNPAY 2.1.0), in the words of this product's table of reasons. */
const reasons: Readonly<Record<string, string>> = {
  '07': 'Giao dịch bị nghi ngờ gian lận',
  '09': 'Chưa đăng ký dịch vụ thanh toán trực tuyến',
  '10': 'Nhập sai thông tin chủ thẻ lần 3',
  '11': 'Thời gian thanh toán không hợp lệ',
  '12': 'Thẻ bị khóa',
  '13': 'Mã OTP sai',
  '24': 'Khách hàng đã Hủy giao dịch',
  '51': 'Tài khoản không đủ tiền',
  '65': 'Quá hạn mức giao dịch trong ngày',
  '75': 'Ngân hàng chưa sẵn sàng',
  '79': 'Nhập sai mật khẩu quá số lần quy định',
  '97': 'Chữ ký không hợp lệ',
};

export const paymentReason = (responseCode: string): string => reasons[responseCode] ?? 'Lỗi hệ thống';
