/** Vehicles, violations and driving licences. */
import type { Datum } from './datum.ts';

export const drivingData = {
  'vehicle-brand': {
    kind: 'text',
    heldByState: false,
    wordings: ['Nhãn hiệu', 'Nhãn hiệu xe', 'Hãng xe', 'Nhãn hiệu phương tiện', 'Brand'],
  },
  'vehicle-model': {
    kind: 'text',
    heldByState: false,
    wordings: ['Số loại', 'Số loại xe', 'Tên thương mại', 'Kiểu loại', 'Model'],
  },
  'vehicle-kind': {
    kind: 'choice',
    heldByState: false,
    wordings: ['Loại xe', 'Loại phương tiện', 'Chọn loại xe', 'Loại xe mô tô, xe gắn máy'],
  },
  'vehicle-chassis': {
    kind: 'text',
    heldByState: false,
    wordings: ['Số khung', 'Số khung xe', 'Số VIN', 'Chassis number'],
  },
  'vehicle-engine': {
    kind: 'text',
    heldByState: false,
    wordings: ['Số máy', 'Số máy xe', 'Số động cơ', 'Engine number'],
  },
  'vehicle-colour': { kind: 'text', heldByState: false, wordings: ['Màu', 'Màu sơn', 'Màu xe', 'Màu sắc', 'Colour'] },
  'vehicle-year': {
    kind: 'number',
    heldByState: false,
    wordings: ['Năm sản xuất', 'Năm SX', 'Năm sản xuất xe', 'Sản xuất năm'],
  },
  'engine-capacity': {
    kind: 'number',
    heldByState: false,
    wordings: ['Dung tích', 'Dung tích xi lanh', 'Thể tích làm việc của động cơ', 'Phân khối'],
  },
  'registration-fee-file': {
    kind: 'text',
    heldByState: false,
    wordings: [
      'Mã hồ sơ lệ phí trước bạ',
      'Mã hồ sơ LPTB',
      'Mã hồ sơ nộp lệ phí trước bạ',
      'Mã hồ sơ khai lệ phí trước bạ',
      'Số tờ khai lệ phí trước bạ',
    ],
  },
  'e-invoice': {
    kind: 'text',
    heldByState: false,
    wordings: [
      'Hóa đơn điện tử',
      'Số hóa đơn điện tử',
      'Số hóa đơn',
      'Mã hóa đơn điện tử',
      'Mã tra cứu hóa đơn',
      'Hóa đơn điện tử số',
      'Hóa đơn số',
    ],
  },
  'factory-slip': {
    kind: 'text',
    heldByState: false,
    wordings: [
      'Số phiếu xuất xưởng',
      'Phiếu kiểm tra chất lượng xuất xưởng',
      'Mã phiếu xuất xưởng',
      'Số seri phiếu xuất xưởng',
    ],
  },
  'licence-plate': {
    kind: 'text',
    heldByState: false,
    wordings: [
      'Biển số',
      'Biển số xe',
      'Biển kiểm soát',
      'BKS',
      'Biển số đăng ký',
      'Biển số phương tiện',
      'Nhập biển số xe',
      'Licence plate',
      'Biển số xe hoặc số giấy phép lái xe',
      'Biển kiểm soát/Số GPLX',
      'Biển số/GPLX',
    ],
  },
  'violation-decision': {
    kind: 'text',
    heldByState: false,
    wordings: [
      'Số quyết định',
      'Số quyết định xử phạt',
      'Số quyết định/biên bản',
      'Số quyết định hoặc biên bản vi phạm',
      'Số biên bản',
      'Số biên bản vi phạm',
      'Số quyết định xử phạt vi phạm hành chính',
      'Quyết định xử phạt số',
      'Mã quyết định',
      'Nhập số quyết định xử phạt',
    ],
  },
  'driving-licence-number': {
    kind: 'text',
    heldByState: false,
    wordings: [
      'Số GPLX',
      'Số giấy phép lái xe',
      'Giấy phép lái xe số',
      'Số bằng lái',
      'Số bằng lái xe',
      'Giấy phép lái xe',
      'GPLX',
      'Driving licence number',
    ],
  },
  'driving-licence-class': {
    kind: 'choice',
    heldByState: false,
    wordings: ['Hạng', 'Hạng GPLX', 'Hạng giấy phép lái xe', 'Hạng bằng lái', 'Chọn hạng'],
  },
  'driving-test-passed-on': {
    kind: 'date',
    heldByState: false,
    wordings: [
      'Ngày trúng tuyển',
      'Ngày sát hạch',
      'Ngày đạt sát hạch',
      'Ngày trúng tuyển sát hạch',
      'Ngày thi đạt',
      'Trúng tuyển ngày',
    ],
  },
  'health-check-number': {
    kind: 'text',
    heldByState: false,
    wordings: ['Số giấy khám sức khỏe', 'Mã giấy khám sức khỏe', 'Giấy khám sức khỏe số', 'Số GKSK'],
  },
} as const satisfies Readonly<Record<string, Datum>>;
