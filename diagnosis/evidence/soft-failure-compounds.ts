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
