/**
 * Failures told by whom a clause speaks of and what it says of him: no list of sentences foresees every portal's "Dịch vụ
 * dữ liệu dân cư hiện không phản hồi", "Quá thời gian chờ CSDLQG về dân cư" or "LGSP timeout". Both parts stand in one
 * clause, in either order, and are spelt as `soft-failure-wordings.ts` says.
 */
import type { SoftFailureMeaning } from './soft-failure-wordings.ts';

export interface SoftFailureCompound {
  readonly meaning: SoftFailureMeaning;
  readonly about: readonly string[];
  readonly says: readonly string[];
}

/** Registers that portals share, and the platforms through which they ask them. */
const sharedSystems = [
  'csdl',
  'csdlqg',
  'csdl dân cư',
  'cơ sở dữ liệu',
  'dữ liệu dân cư',
  'dữ liệu quốc gia',
  'dữ liệu hộ tịch',
  'dữ liệu đất đai',
  'dữ liệu bảo hiểm',
  'kho dữ liệu',
  'hệ thống dân cư',
  'hệ thống hộ tịch',
  'lgsp',
  'ndxp',
  'ngsp',
  'vdxp',
  'trục liên thông',
  'trục tích hợp',
  'trục kết nối',
  'nền tảng tích hợp',
  'nền tảng chia sẻ dữ liệu',
  'nguồn dữ liệu',
  'hệ thống một cửa',
  'hệ thống bộ',
  'hệ thống đất đai',
  'hệ thống bảo hiểm',
  'hệ thống thuế',
  'hệ thống chuyên ngành',
  'phần mềm chuyên ngành',
  'vbdlis',
  'national database',
  'population database',
  'population register',
] as const;
const identitySystems = [
  'vneid',
  'hệ thống định danh',
  'dịch vụ định danh',
  'hệ thống xác thực',
  'dịch vụ xác thực',
  'cổng định danh',
  'định danh điện tử',
  'identity provider',
] as const;
const paymentSystems = [
  'cổng thanh toán',
  'nền tảng thanh toán',
  'hệ thống thanh toán',
  'dịch vụ thanh toán',
  'payment gateway',
  'payment platform',
] as const;

const banks = ['ngân hàng', 'dịch vụ thẻ', 'tổ chức phát hành thẻ', 'issuing bank'] as const;
const portals = ['hệ thống', 'cổng dịch vụ công', 'dịch vụ công trực tuyến', 'website', 'trang web'] as const;
const offices = [
  'trụ sở',
  'ubnd',
  'ủy ban nhân dân',
  'công an',
  'công chức',
  'cán bộ',
  'cơ quan',
  'bộ phận một cửa',
  'trung tâm phục vụ hành chính công',
  'quầy',
] as const;
const sessions = ['phiên làm việc', 'phiên đăng nhập', 'phiên giao dịch', 'phiên truy cập', 'your session'] as const;
const clocks = [
  'thời gian trên thiết bị',
  'thời gian của thiết bị',
  'thời gian thiết bị',
  'thời gian trên máy',
  'ngày giờ trên thiết bị',
  'ngày giờ của thiết bị',
  'ngày giờ thiết bị',
  'ngày giờ trên máy',
  'giờ trên thiết bị',
  'giờ trên điện thoại',
  'đồng hồ',
  'device clock',
  'device time',
] as const;

/** Nobody answers there. */
const isDown = [
  'sự cố',
  'không phản hồi',
  'chưa phản hồi',
  'không trả lời',
  'không kết nối',
  'không thể kết nối',
  'mất kết nối',
  'gián đoạn',
  'quá thời gian',
  'hết thời gian chờ',
  'không truy cập được',
  'không thể truy cập',
  'không sẵn sàng',
  'chưa sẵn sàng',
  'tạm ngừng',
  'ngừng hoạt động',
  'timeout',
  'timed out',
  'unavailable',
  'not responding',
  'did not respond',
] as const;
/** Of a register this says as much; of a sign-in or a payment it may be a refusal: "Xác thực không thành công". */
const failsToTell = [
  ...isDown,
  'lỗi',
  'thất bại',
  'không thành công',
  'không lấy được',
  'không đọc được',
  'không khai thác được',
  'không truy vấn được',
  'failed',
] as const;

export const softFailureCompounds: readonly SoftFailureCompound[] = [
  { meaning: 'look-up-failed', about: sharedSystems, says: failsToTell },
  { meaning: 'identity-down', about: identitySystems, says: isDown },
  { meaning: 'payment-not-created', about: paymentSystems, says: isDown },
  {
    meaning: 'bank-maintenance',
    about: banks,
    says: [...isDown, 'tạm dừng', 'bảo trì', 'nâng cấp', 'khóa sổ', 'ngừng dịch vụ'],
  },
  // Taken out of service, in whatever words; "gián đoạn" and the like may be another's system that the portal calls so too.
  {
    meaning: 'maintenance',
    about: portals,
    says: ['tạm dừng', 'tạm ngừng', 'ngừng tiếp nhận', 'ngừng phục vụ', 'ngừng hoạt động'],
  },
  {
    meaning: 'in-person',
    about: offices,
    says: [
      'cần đến',
      'phải đến',
      'vui lòng đến',
      'mời đến',
      'liên hệ trực tiếp',
      'ký trực tiếp',
      'xuất trình trực tiếp',
      'trước mặt',
      'phải có mặt',
      'cần có mặt',
    ],
  },
  {
    meaning: 'session-ended',
    about: sessions,
    says: [
      'kết thúc',
      'hết hạn',
      'đã hết',
      'hết hiệu lực',
      'không còn hiệu lực',
      'đã bị đóng',
      'bị hủy',
      'has ended',
      'is over',
    ],
  },
  {
    meaning: 'session-ended',
    about: ['tài khoản', 'your account'],
    says: ['thiết bị khác', 'trình duyệt khác', 'nơi khác', 'another device'],
  },
  {
    meaning: 'form-expired',
    about: ['tờ khai', 'biểu mẫu', 'thời gian kê khai', 'lượt kê khai'],
    says: ['quá thời hạn', 'quá thời gian', 'hết thời gian', 'hết thời hạn', 'hết hiệu lực', 'hết hạn'],
  },
  {
    meaning: 'rate-limited',
    about: ['ip', 'truy cập', 'lượt truy cập', 'số lần gửi', 'your access', 'your ip'],
    says: [
      'bị khóa',
      'tạm khóa',
      'tạm thời bị khóa',
      'bị chặn',
      'bất thường',
      'quá nhanh',
      'quá nhiều lần',
      'quá số lần',
      'vượt quá giới hạn',
      'blocked',
      'unusual',
    ],
  },
  {
    meaning: 'clock-off',
    about: clocks,
    says: [
      'không chính xác',
      'không đúng',
      'chưa đúng',
      'sai',
      'lệch',
      'chậm',
      'cập nhật lại',
      'chỉnh lại',
      'wrong',
      'incorrect',
    ],
  },
  {
    meaning: 'payment-pending',
    about: ['giao dịch', 'thanh toán', 'transaction', 'payment'],
    says: ['đang xử lý', 'đang được xử lý', 'đang chờ', 'chờ xác nhận', 'pending', 'processing'],
  },
  {
    meaning: 'no-record',
    about: sharedSystems,
    says: ['không có', 'chưa có', 'không tìm thấy', 'không tồn tại', 'không thấy thông tin', 'not found'],
  },
  {
    meaning: 'record-mismatch',
    about: sharedSystems,
    says: ['không khớp', 'không trùng', 'sai lệch', 'khác với', 'không giống', 'không thống nhất', 'không đúng với', 'does not match'], // prettier-ignore
  },
  {
    meaning: 'not-synced',
    about: [...sharedSystems, 'cổng quốc gia', 'cổng dịch vụ công quốc gia', 'dvcqg', 'hồ sơ'],
    says: ['chưa đồng bộ', 'chưa được đồng bộ', 'đang đồng bộ', 'chờ đồng bộ', 'chưa cập nhật', 'chưa được cập nhật'],
  },
];
