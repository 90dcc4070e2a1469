import { ask } from './ask.ts';
import type { Procedure } from './procedure.ts';

export const stayNotification: Procedure = {
  id: 'stay-notification',
  number: 6,
  code: '2.001159',
  name: 'Thông báo lưu trú',
  field: 'Đăng ký, quản lý cư trú',
  agency: 'Công an cấp xã',
  level: 'toàn trình',
  processing: 'Trong 1 giờ; thông báo sau 23 giờ được xử lý trước 8 giờ ngày hôm sau',
  feeVnd: 0,
  filing: 'file',
  sections: [
    {
      id: 'host',
      title: 'Cơ sở lưu trú / Chủ hộ',
      fields: [
        ask.select(
          'hostKind',
          'Loại hình lưu trú',
          ['Hộ gia đình', 'Khách sạn, nhà nghỉ', 'Cơ sở khám bệnh, chữa bệnh', 'Ký túc xá', 'Cơ sở khác'],
          {
            variants: ['Loại cơ sở lưu trú'],
          },
        ),
        ask.text('hostName', 'Tên cơ sở lưu trú / họ tên chủ hộ', {
          variants: ['Tên cơ sở', 'Chủ hộ'],
          prefill: 'fullName',
        }),
        ask.province('province', 'Tỉnh/Thành phố', { prefill: 'provinceName' }),
        ask.commune('commune', 'Phường/Xã', 'province', { prefill: 'communeName' }),
        ask.address('address', 'Địa chỉ lưu trú', { variants: ['Địa chỉ cơ sở'], prefill: 'address' }),
      ],
    },
    {
      id: 'guests',
      title: 'Danh sách người đến lưu trú',
      fields: [
        ask.fullName('guestName', 'Họ và tên người lưu trú', { variants: ['Họ và tên khách', 'Họ tên'] }),
        ask.text('guestIdNumber', 'Số định danh/Hộ chiếu', {
          variants: ['Số giấy tờ', 'Số CCCD/CMND/Hộ chiếu'],
          maxLength: 20,
        }),
        ask.dateOfBirth('guestDateOfBirth', 'Ngày sinh'),
        ask.text('guestReason', 'Lý do lưu trú', { variants: ['Lý do'] }),
        ask.date('guestFrom', 'Lưu trú từ ngày', { variants: ['Thời gian lưu trú từ'] }),
        ask.date('guestUntil', 'Lưu trú đến ngày', { variants: ['Thời gian lưu trú đến'] }),
      ],
      repeated: { addLabel: 'Thêm người lưu trú', min: 1 },
    },
  ],
  attachments: [],
  pledge: 'Tôi cam đoan danh sách người lưu trú nêu trên là đúng thực tế.',
};
