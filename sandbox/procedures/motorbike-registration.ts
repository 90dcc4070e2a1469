import { accepted } from './accepted.ts';
import { ask } from './ask.ts';
import type { Procedure } from './procedure.ts';

export const motorbikeRegistration: Procedure = {
  id: 'motorbike-registration',
  number: 7,
  code: '1.012575',
  name: 'Đăng ký, cấp biển số mô tô, xe gắn máy',
  field: 'Đăng ký, quản lý phương tiện giao thông cơ giới đường bộ',
  agency: 'Công an cấp xã',
  level: 'toàn trình',
  processing: '2 ngày làm việc',
  feeVnd: 100_000,
  filing: 'file',
  sections: [
    {
      id: 'owner',
      title: 'Thông tin chủ xe',
      fields: [
        ask.fullName('ownerName', 'Tên chủ xe', {
          variants: ['Họ và tên chủ xe', 'Chủ xe'],
          prefill: 'fullName',
          locked: true,
        }),
        ask.idNumber('ownerIdNumber', 'Số định danh của chủ xe', {
          variants: ['Số CCCD/CMND/Hộ chiếu của chủ xe'],
          prefill: 'idNumber',
          locked: true,
          mustExist: true,
        }),
        ask.address('ownerAddress', 'Địa chỉ', { prefill: 'address' }),
        ask.phone('ownerPhone', 'Điện thoại', { prefill: 'phone' }),
      ],
    },
    {
      id: 'vehicle',
      title: 'Đặc điểm xe',
      fields: [
        ask.select('brand', 'Nhãn hiệu', ['Honda', 'Yamaha', 'Suzuki', 'SYM', 'Piaggio', 'VinFast', 'Kymco', 'Khác'], {
          variants: ['Nhãn hiệu xe'],
        }),
        ask.text('model', 'Số loại', { variants: ['Số loại (tên thương mại)', 'Loại xe'] }),
        ask.select('colour', 'Màu sơn', ['Đen', 'Trắng', 'Đỏ', 'Xanh', 'Xám', 'Bạc', 'Vàng', 'Nâu'], {
          variants: ['Màu xe'],
        }),
        ask.number('year', 'Năm sản xuất', {
          pattern: { source: '^(19|20)\\d{2}$', message: 'Năm sản xuất gồm 4 chữ số' },
        }),
        ask.text('chassisNumber', 'Số khung', {
          maxLength: 20,
          hint: 'Ghi đúng như trên phiếu kiểm tra chất lượng xuất xưởng',
        }),
        ask.text('engineNumber', 'Số máy', { variants: ['Số động cơ'], maxLength: 20 }),
      ],
    },
    {
      id: 'papers',
      title: 'Lệ phí trước bạ và hóa đơn',
      fields: [
        ask.text('registrationFeeCode', 'Mã hồ sơ lệ phí trước bạ', {
          variants: ['Mã hồ sơ khai lệ phí trước bạ'],
          maxLength: 30,
        }),
        ask.text('invoiceNumber', 'Số hóa đơn điện tử', { variants: ['Hóa đơn điện tử số'], maxLength: 30 }),
      ],
    },
  ],
  attachments: [
    {
      id: 'factoryNote',
      name: 'Phiếu kiểm tra chất lượng xuất xưởng (dữ liệu điện tử)',
      required: false,
      ...accepted.scan,
    },
    { id: 'invoice', name: 'Hóa đơn điện tử mua xe', required: true, ...accepted.scan },
    { id: 'taxReceipt', name: 'Chứng từ nộp lệ phí trước bạ', required: true, ...accepted.scan },
  ],
  pledge: 'Tôi cam đoan các nội dung khai trong giấy khai đăng ký xe là đúng và chịu trách nhiệm trước pháp luật.',
};
