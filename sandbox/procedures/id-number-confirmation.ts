import { accepted } from './accepted.ts';
import { ask } from './ask.ts';
import type { Procedure } from './procedure.ts';

export const idNumberConfirmation: Procedure = {
  id: 'id-number-confirmation',
  number: 1,
  code: '1.012566',
  name: 'Xác nhận số Chứng minh nhân dân khi đã được cấp thẻ Căn cước công dân',
  field: 'Cấp, quản lý căn cước',
  agency: 'Công an cấp xã',
  level: 'toàn trình',
  processing: '7 ngày làm việc',
  feeVnd: 0,
  filing: 'file',
  sections: [
    {
      id: 'citizen',
      title: 'Thông tin công dân',
      fields: [
        ask.fullName('fullName', 'Họ, chữ đệm và tên khai sinh', { prefill: 'fullName', locked: true }),
        ask.idNumber('idNumber', 'Số định danh cá nhân', { prefill: 'idNumber', locked: true, mustExist: true }),
        ask.text('oldIdNumber', 'Số CMND 9 số đã được cấp', {
          variants: ['Số CMND cũ', 'Số Chứng minh nhân dân (9 số)'],
          prefill: 'oldIdNumber',
          pattern: { source: '^\\d{9}$', message: 'Số CMND phải gồm 9 chữ số' },
          maxLength: 9,
        }),
        ask.dateOfBirth('dateOfBirth', 'Ngày, tháng, năm sinh', { prefill: 'dateOfBirth', locked: true }),
        ask.sex('sex', 'Giới tính', { prefill: 'sex' }),
        ask.phone('phone', 'Số điện thoại', { prefill: 'phone' }),
      ],
    },
    {
      id: 'residence',
      title: 'Nơi cư trú',
      fields: [
        ask.province('province', 'Tỉnh/Thành phố', { prefill: 'provinceName' }),
        ask.commune('commune', 'Phường/Xã', 'province', { prefill: 'communeName' }),
        ask.address('address', 'Nơi thường trú', { prefill: 'address' }),
        ask.address('currentAddress', 'Nơi ở hiện tại', { prefill: 'address' }),
      ],
    },
    {
      id: 'request',
      title: 'Nội dung đề nghị',
      fields: [
        ask.textarea('request', 'Nội dung đề nghị', {
          variants: ['Nội dung yêu cầu'],
          hint: 'Ví dụ: xác nhận số CMND 9 số và số định danh cá nhân là của cùng một người',
        }),
      ],
    },
  ],
  attachments: [{ id: 'oldIdCard', name: 'Chứng minh nhân dân 9 số (nếu còn giữ)', required: false, ...accepted.scan }],
  pledge: 'Tôi cam đoan những thông tin đã kê khai là đúng sự thật và chịu trách nhiệm trước pháp luật.',
};
