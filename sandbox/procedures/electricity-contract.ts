import { accepted } from './accepted.ts';
import { ask } from './ask.ts';
import type { Procedure } from './procedure.ts';

export const electricityContract: Procedure = {
  id: 'electricity-contract',
  number: 25,
  code: '3.000099',
  name: 'Thay đổi chủ thể hợp đồng mua bán điện',
  field: 'Điện lực',
  agency: 'Điện lực khu vực',
  level: 'toàn trình',
  processing: '3 ngày làm việc',
  feeVnd: 0,
  filing: 'file',
  sections: [
    {
      id: 'contract',
      title: 'Hợp đồng hiện tại',
      fields: [
        ask.text('customerCode', 'Mã khách hàng', {
          variants: ['Mã khách hàng sử dụng điện', 'Mã KH'],
          hint: 'Ghi trên hóa đơn tiền điện, ví dụ PC01AA0123456',
          maxLength: 15,
        }),
        ask.fullName('oldBuyerName', 'Tên chủ hợp đồng cũ', {
          variants: ['Bên mua điện cũ', 'Tên bên mua điện hiện tại'],
        }),
        ask.address('address', 'Địa chỉ sử dụng điện', { variants: ['Địa chỉ dùng điện'], prefill: 'address' }),
        ask.number('meterReading', 'Chỉ số công tơ', { variants: ['Chỉ số công tơ tại thời điểm thay đổi (kWh)'] }),
      ],
    },
    {
      id: 'newBuyer',
      title: 'Chủ thể mới của hợp đồng',
      fields: [
        ask.fullName('newBuyerName', 'Tên chủ hợp đồng mới', {
          variants: ['Bên mua điện mới', 'Họ và tên'],
          prefill: 'fullName',
          locked: true,
        }),
        ask.idNumber('newBuyerIdNumber', 'Số CCCD/Mã số thuế', {
          variants: ['Số định danh/MST'],
          prefill: 'idNumber',
          locked: true,
          mustExist: true,
        }),
        ask.phone('phone', 'Số điện thoại liên hệ', { prefill: 'phone' }),
      ],
    },
  ],
  attachments: [
    { id: 'request', name: 'Giấy đề nghị thay đổi chủ thể hợp đồng', required: false, ...accepted.document },
    { id: 'subject', name: 'Giấy tờ xác định chủ thể mới', required: true, ...accepted.scan },
  ],
  pledge: 'Tôi cam kết kế thừa quyền và nghĩa vụ của hợp đồng mua bán điện và thông tin cung cấp là đúng.',
};
