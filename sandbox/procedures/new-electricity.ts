import { accepted } from './accepted.ts';
import { ask } from './ask.ts';
import type { Procedure } from './procedure.ts';

export const newElectricity: Procedure = {
  id: 'new-electricity',
  number: 24,
  code: '3.000001',
  name: 'Cấp điện mới từ lưới điện hạ áp (220/380V)',
  field: 'Điện lực',
  agency: 'Điện lực khu vực',
  level: 'toàn trình',
  processing: '7 ngày làm việc',
  feeVnd: 0,
  filing: 'file',
  sections: [
    {
      id: 'buyer',
      title: 'Thông tin bên mua điện',
      fields: [
        ask.radio('buyerKind', 'Đối tượng', ['Cá nhân', 'Tổ chức'], {
          variants: ['Loại khách hàng', 'Bên mua điện là'],
        }),
        ask.fullName('buyerName', 'Tên bên mua điện', {
          variants: ['Tên khách hàng', 'Họ và tên'],
          prefill: 'fullName',
          locked: true,
        }),
        ask.idNumber('buyerIdNumber', 'Số định danh/Mã số thuế', {
          variants: ['Số CCCD/MST', 'Số định danh cá nhân'],
          prefill: 'idNumber',
          locked: true,
          mustExist: true,
        }),
        ask.phone('phone', 'Điện thoại', { prefill: 'phone' }),
        ask.email('email', 'Email', { prefill: 'email', required: false }),
        ask.text('bankAccount', 'Tài khoản thanh toán', {
          variants: ['Số tài khoản ngân hàng'],
          required: false,
          maxLength: 20,
        }),
      ],
    },
    {
      id: 'place',
      title: 'Địa điểm và nhu cầu sử dụng điện',
      fields: [
        ask.province('province', 'Tỉnh/Thành phố', { prefill: 'provinceName' }),
        ask.commune('commune', 'Phường/Xã', 'province', { prefill: 'communeName' }),
        ask.address('address', 'Địa chỉ dùng điện', { variants: ['Địa chỉ sử dụng điện', 'Địa điểm dùng điện'] }),
        ask.select(
          'purpose',
          'Mục đích sử dụng điện',
          ['Sinh hoạt', 'Sản xuất', 'Kinh doanh, dịch vụ', 'Hành chính sự nghiệp', 'Khác'],
          { variants: ['Mục đích dùng điện'] },
        ),
        ask.number('power', 'Công suất đăng ký (kW)', { variants: ['Công suất sử dụng (kW)', 'Công suất'] }),
        ask.radio('phases', 'Số pha', ['1 pha', '3 pha'], { variants: ['Loại điện (số pha)'] }),
      ],
    },
  ],
  attachments: [
    { id: 'request', name: 'Giấy đề nghị mua điện', required: false, ...accepted.document },
    { id: 'subject', name: 'Giấy tờ xác định chủ thể và địa điểm mua điện', required: true, ...accepted.scan },
    {
      id: 'purpose',
      name: 'Giấy tờ xác định mục đích sử dụng điện (ngoài mục đích sinh hoạt)',
      required: false,
      ...accepted.scan,
    },
  ],
  pledge: 'Tôi cam kết sử dụng điện đúng mục đích đã đăng ký và thông tin cung cấp là đúng.',
};
