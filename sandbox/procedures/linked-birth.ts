import { accepted } from './accepted.ts';
import { ask } from './ask.ts';
import { optionLists } from './option-lists.ts';
import type { Procedure } from './procedure.ts';

export const linkedBirth: Procedure = {
  id: 'linked-birth',
  number: 15,
  code: '2.000986',
  name: 'Liên thông đăng ký khai sinh – đăng ký thường trú – cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
  field: 'Thủ tục liên thông',
  agency: 'Ủy ban nhân dân cấp xã',
  level: 'toàn trình',
  processing: 'Tối đa 20 ngày',
  feeVnd: 0,
  filing: 'file',
  sections: [
    {
      id: 'requester',
      title: 'Người yêu cầu',
      fields: [
        ask.fullName('requesterName', 'Họ và tên', { prefill: 'fullName', locked: true }),
        ask.idNumber('requesterIdNumber', 'Số định danh cá nhân', {
          prefill: 'idNumber',
          locked: true,
          mustExist: true,
        }),
        ask.dateOfBirth('requesterDateOfBirth', 'Ngày sinh', { prefill: 'dateOfBirth', locked: true }),
        ask.sex('requesterSex', 'Giới tính', { prefill: 'sex' }),
        ask.date('requesterIdIssuedOn', 'Ngày cấp', { variants: ['Ngày cấp CCCD'], prefill: 'idIssuedOn' }),
        ask.text('requesterIdIssuedBy', 'Nơi cấp', { variants: ['Nơi cấp CCCD'], prefill: 'idIssuedBy' }),
        ask.select('requesterResidenceKind', 'Loại cư trú', optionLists.residenceKinds),
        ask.address('requesterAddress', 'Địa chỉ', { prefill: 'address' }),
        ask.select(
          'relationship',
          'Quan hệ với trẻ',
          ['Cha', 'Mẹ', 'Ông', 'Bà', 'Người thân thích khác', 'Người giám hộ'],
          {
            variants: ['Quan hệ với người được khai sinh'],
          },
        ),
        ask.phone('requesterPhone', 'Số điện thoại', { prefill: 'phone' }),
        ask.email('requesterEmail', 'Email', { prefill: 'email', required: false }),
      ],
    },
    {
      id: 'child',
      title: 'Thông tin trẻ em',
      fields: [
        ask.text('childSurname', 'Họ', { variants: ['Họ của trẻ'], maxLength: 30 }),
        ask.text('childMiddleName', 'Chữ đệm', { variants: ['Đệm', 'Tên đệm'], required: false, maxLength: 50 }),
        ask.text('childGivenName', 'Tên', { variants: ['Tên của trẻ'], maxLength: 30 }),
        ask.dateOfBirth('childDateOfBirth', 'Ngày sinh'),
        ask.text('childDateOfBirthInWords', 'Ngày sinh ghi bằng chữ', { variants: ['Ghi bằng chữ'] }),
        ask.text('birthPlace', 'Nơi sinh'),
        ask.sex('childSex', 'Giới tính'),
        ask.nationality('childNationality'),
        ask.ethnicity('childEthnicity'),
        ask.text('childHometown', 'Quê quán', { prefill: 'hometown' }),
        ask.number('copies', 'Số lượng bản sao', { variants: ['Số bản sao trích lục'], required: false }),
      ],
    },
    {
      id: 'mother',
      title: 'Thông tin mẹ',
      fields: [
        ask.fullName('motherName', 'Họ và tên'),
        ask.idNumber('motherIdNumber', 'Số định danh cá nhân'),
        ask.dateOfBirth('motherDateOfBirth', 'Ngày sinh'),
        ask.ethnicity('motherEthnicity'),
        ask.nationality('motherNationality'),
        ask.address('motherAddress', 'Nơi cư trú'),
      ],
    },
    {
      id: 'father',
      title: 'Thông tin cha',
      fields: [
        ask.fullName('fatherName', 'Họ và tên', { required: false }),
        ask.idNumber('fatherIdNumber', 'Số định danh cá nhân', { required: false }),
        ask.dateOfBirth('fatherDateOfBirth', 'Ngày sinh', { required: false }),
        ask.ethnicity('fatherEthnicity', { required: false }),
        ask.nationality('fatherNationality', { required: false }),
        ask.address('fatherAddress', 'Nơi cư trú', { required: false }),
      ],
    },
    {
      id: 'marriage',
      title: 'Giấy chứng nhận kết hôn của cha mẹ',
      fields: [
        ask.text('marriageCertificateNumber', 'Số giấy chứng nhận kết hôn', {
          variants: ['Giấy chứng nhận kết hôn số'],
          required: false,
          maxLength: 30,
        }),
      ],
    },
  ],
  attachments: [
    { id: 'birthCertificate', name: 'Giấy chứng sinh', required: true, ...accepted.scan },
    { id: 'housing', name: 'Giấy tờ chứng minh chỗ ở hợp pháp', required: false, ...accepted.scan },
  ],
  pledge:
    'Tôi cam đoan nội dung đề nghị là đúng sự thật và chịu hoàn toàn trách nhiệm trước pháp luật về lời khai của mình.',
};
