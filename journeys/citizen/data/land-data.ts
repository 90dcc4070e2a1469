/** Land and its certificates. */
import type { Datum } from './datum.ts';

export const landData = {
  'certificate-number': {
    kind: 'text',
    heldByState: false,
    wordings: [
      'Số giấy chứng nhận',
      'Số GCN',
      'Số phát hành GCN',
      'Số phát hành giấy chứng nhận',
      'Số seri giấy chứng nhận',
      'Số vào sổ cấp GCN',
      'Số vào sổ',
      'Số sê-ri GCN',
      'Số sê-ri giấy chứng nhận',
    ],
  },
  'certificate-date': {
    kind: 'date',
    heldByState: false,
    wordings: ['Ngày cấp GCN', 'Ngày cấp giấy chứng nhận', 'Giấy chứng nhận cấp ngày'],
  },
  'land-parcel': {
    kind: 'text',
    heldByState: false,
    wordings: ['Thửa đất số', 'Số thửa', 'Thửa', 'Số hiệu thửa đất', 'Thửa đất'],
  },
  'map-sheet': {
    kind: 'text',
    heldByState: false,
    wordings: ['Tờ bản đồ số', 'Số tờ bản đồ', 'Tờ bản đồ', 'Số hiệu tờ bản đồ'],
  },
  'land-area': { kind: 'number', heldByState: false, wordings: ['Diện tích', 'Diện tích (m2)', 'Diện tích thửa đất'] },
  'content-before': {
    kind: 'long-text',
    heldByState: false,
    wordings: [
      'Nội dung trước khi biến động',
      'Nội dung trước biến động',
      'Thông tin trước khi thay đổi',
      'Nội dung trên Giấy chứng nhận trước khi biến động',
      'Thông tin đã đăng ký',
    ],
  },
  'content-after': {
    kind: 'long-text',
    heldByState: false,
    wordings: [
      'Nội dung sau khi biến động',
      'Nội dung sau biến động',
      'Thông tin sau khi thay đổi',
      'Thông tin đăng ký mới',
      'Nội dung thay đổi',
      'Nội dung biến động',
    ],
  },
} as const satisfies Readonly<Record<string, Datum>>;
