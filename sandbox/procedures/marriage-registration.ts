import { accepted } from './accepted.ts';
import { ask } from './ask.ts';
import { optionLists } from './option-lists.ts';
import type { FormField, Procedure } from './procedure.ts';

const maritalFields = (side: 'bride' | 'groom'): readonly FormField[] => [
  ask.select(`${side}MaritalState`, 'Tình trạng hôn nhân', optionLists.maritalStates),
  ask.number(`${side}MarriageCount`, 'Kết hôn lần thứ mấy', { variants: ['Kết hôn lần thứ'] }),
];

export const marriageRegistration: Procedure = {
  id: 'marriage-registration',
  number: 11,
  code: '1.000894',
  name: 'Đăng ký kết hôn',
  field: 'Hộ tịch',
  agency: 'Ủy ban nhân dân cấp xã',
  level: 'một phần',
  processing: '1 ngày làm việc',
  feeVnd: 0,
  filing: 'file',
  sections: [
    {
      id: 'bride',
      title: 'Thông tin bên nữ',
      fields: [
        ask.fullName('brideName', 'Họ, chữ đệm, tên'),
        ask.dateOfBirth('brideDateOfBirth', 'Ngày, tháng, năm sinh'),
        ask.ethnicity('brideEthnicity'),
        ask.nationality('brideNationality'),
        ask.address('brideAddress', 'Nơi cư trú'),
        ask.idNumber('brideIdNumber', 'Giấy tờ tùy thân (số định danh cá nhân)', { variants: ['Số giấy tờ tùy thân'] }),
        ...maritalFields('bride'),
      ],
    },
    {
      id: 'groom',
      title: 'Thông tin bên nam',
      fields: [
        ask.fullName('groomName', 'Họ, chữ đệm, tên'),
        ask.dateOfBirth('groomDateOfBirth', 'Ngày, tháng, năm sinh'),
        ask.ethnicity('groomEthnicity'),
        ask.nationality('groomNationality'),
        ask.address('groomAddress', 'Nơi cư trú'),
        ask.idNumber('groomIdNumber', 'Giấy tờ tùy thân (số định danh cá nhân)', { variants: ['Số giấy tờ tùy thân'] }),
        ...maritalFields('groom'),
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
    { id: 'identity', name: 'Giấy tờ tùy thân của hai bên', required: false, ...accepted.scan },
    {
      id: 'maritalState',
      name: 'Giấy xác nhận tình trạng hôn nhân (khi không khai thác được từ cơ sở dữ liệu)',
      required: false,
      ...accepted.scan,
    },
  ],
  pledge:
    'Chúng tôi cam đoan lời khai trên là đúng, việc kết hôn là tự nguyện và không vi phạm pháp luật về hôn nhân và gia đình.',
};
