/**
 * What portals write on buttons, links and fields around the forms, each with what other portals write for the same
 * (rows 10, 77, 95, 109, 110 and 124 of the catalogue of patterns).
 */
export const buttonWordings: Readonly<Record<string, readonly string[]>> = {
  'Tiếp tục': ['Tiếp theo', 'Bước tiếp theo', 'Tiếp tục sang bước sau'],
  'Tiếp tục sang bước sau': ['Tiếp tục', 'Tiếp theo', 'Bước tiếp theo'],
  'Gửi hồ sơ': ['Nộp hồ sơ', 'Gửi thông tin'],
  'Nộp trực tuyến': ['Nộp hồ sơ', 'Nộp hồ sơ trực tuyến'],
  'Nộp hồ sơ': ['Nộp trực tuyến', 'Nộp hồ sơ trực tuyến'],
  'Tìm kiếm': ['Tra cứu', 'Tìm'],
  'Tra cứu': ['Tìm kiếm'],
  'Đồng ý': ['Xác nhận', 'Đồng ý và tiếp tục'],
  'Đồng ý và tiếp tục': ['Đồng ý', 'Xác nhận'],
  'Đăng xuất': ['Thoát'],
  Thoát: ['Đăng xuất'],
  Hủy: ['Hủy bỏ', 'Bỏ qua'],
  'Hủy bỏ': ['Hủy', 'Bỏ qua'],
  Xóa: ['Xoá'],
  'Chọn tệp': ['Tải lên', 'Chọn tệp tin'],
  'Chọn tệp tin': ['Chọn tệp', 'Tải lên'],
  'Đăng nhập bằng tài khoản VNeID': ['Đăng nhập bằng VNeID', 'Đăng nhập với VNeID'],
  'Đăng nhập với VNeID': ['Đăng nhập bằng VNeID', 'Đăng nhập bằng tài khoản VNeID'],
  'Tra cứu hồ sơ': ['Tra cứu tiến độ hồ sơ', 'Tra cứu tình trạng hồ sơ'],
  'Nhập mã hồ sơ': ['Nhập mã số hồ sơ'],
  'Mã số hồ sơ': ['Mã hồ sơ'],
  'Thanh toán trực tuyến': ['Thanh toán', 'Thanh toán qua Cổng DVCQG'],
  'Nộp hồ sơ thành công': ['Gửi hồ sơ thành công', 'Đăng ký hồ sơ thành công'],
  'Đăng ký hồ sơ thành công': ['Nộp hồ sơ thành công', 'Gửi hồ sơ thành công'],
  'Thủ tục hành chính': ['Dịch vụ công trực tuyến', 'Danh mục thủ tục'],
};
