import { accepted } from './accepted.ts';
import { ask } from './ask.ts';
import { optionLists } from './option-lists.ts';
import type { Procedure } from './procedure.ts';

export const deathRegistration: Procedure = {
  id: 'death-registration',
  number: 10,
  code: '1.000656',
  name: 'Đăng ký khai tử',
  field: 'Hộ tịch',
  agency: 'Ủy ban nhân dân cấp xã',
  level: 'toàn trình',
  processing: '1 ngày làm việc',
  feeVnd: 0,
  filing: 'file',
  sections: [
    {
      id: 'requester',
      title: 'Thông tin người yêu cầu',
      fields: [
        ask.fullName('requesterName', 'Họ, chữ đệm, tên', { prefill: 'fullName', locked: true }),
        ask.idNumber('requesterIdNumber', 'Số định danh cá nhân', {
          prefill: 'idNumber',
          locked: true,
          mustExist: true,
        }),
        ask.address('requesterAddress', 'Nơi cư trú', { prefill: 'address' }),
        ask.select('relationship', 'Quan hệ với người chết', optionLists.relationships.slice(1), {
          variants: ['Quan hệ với người đã chết'],
        }),
        ask.phone('requesterPhone', 'Số điện thoại', { prefill: 'phone' }),
        ask.email('requesterEmail', 'Thư điện tử', { prefill: 'email', required: false }),
      ],
    },
    {
      id: 'deceased',
      title: 'Thông tin người chết',
      fields: [
        ask.fullName('deceasedName', 'Họ, chữ đệm, tên'),
        ask.dateOfBirth('deceasedDateOfBirth', 'Ngày, tháng, năm sinh'),
        ask.sex('deceasedSex', 'Giới tính'),
        ask.ethnicity('deceasedEthnicity'),
        ask.nationality('deceasedNationality'),
        ask.idNumber('deceasedIdNumber', 'Số định danh cá nhân'),
        ask.address('deceasedAddress', 'Nơi cư trú cuối cùng', { variants: ['Nơi cư trú cuối'] }),
        ask.text('deathTime', 'Đã chết vào lúc', {
          variants: ['Giờ, phút chết'],
          hint: 'Ghi giờ và phút, ví dụ 08:30',
          maxLength: 20,
          required: false,
        }),
        ask.date('deathDate', 'Ngày chết', { variants: ['Ngày, tháng, năm chết'] }),
        ask.text('deathPlace', 'Nơi chết'),
        ask.text('deathCause', 'Nguyên nhân chết'),
      ],
    },
    {
      id: 'deathNotice',
      title: 'Giấy báo tử / Giấy tờ thay thế Giấy báo tử',
      fields: [
        ask.text('noticeNumber', 'Số Giấy báo tử', { variants: ['Số'], maxLength: 30 }),
        ask.date('noticeDate', 'Ngày cấp', { variants: ['Cấp ngày'] }),
        ask.text('noticeIssuer', 'Nơi cấp', { variants: ['Cơ quan cấp', 'Do cơ quan cấp'] }),
      ],
    },
    {
      id: 'copies',
      title: 'Bản sao trích lục',
      fields: [
        ask.radio('wantsCopies', 'Đề nghị cấp bản sao', optionLists.yesNo, { variants: ['Yêu cầu cấp bản sao'] }),
        ask.number('copies', 'Số lượng bản sao', { variants: ['Số bản sao'], required: false }),
      ],
    },
  ],
  attachments: [
    { id: 'deathNotice', name: 'Giấy báo tử hoặc giấy tờ thay thế Giấy báo tử', required: true, ...accepted.scan },
    { id: 'authorisation', name: 'Văn bản ủy quyền', required: false, ...accepted.document },
  ],
  pledge: 'Tôi cam đoan nội dung khai về người chết trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật.',
};
