import { accepted } from './accepted.ts';
import { ask } from './ask.ts';
import { optionLists } from './option-lists.ts';
import type { Procedure } from './procedure.ts';

export const birthRegistration: Procedure = {
  id: 'birth-registration',
  number: 9,
  code: '1.001193',
  name: 'Đăng ký khai sinh',
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
        ask.fullName('requesterName', 'Họ, chữ đệm, tên người yêu cầu', {
          variants: ['Họ, chữ đệm, tên', 'Họ và tên'],
          prefill: 'fullName',
          locked: true,
        }),
        ask.idNumber('requesterIdNumber', 'Số định danh cá nhân', {
          prefill: 'idNumber',
          locked: true,
          mustExist: true,
        }),
        ask.select(
          'relationship',
          'Quan hệ với người được khai sinh',
          ['Cha', 'Mẹ', 'Ông', 'Bà', 'Người thân thích khác', 'Người giám hộ'],
          {
            variants: ['Quan hệ với trẻ'],
          },
        ),
        ask.phone('requesterPhone', 'Số điện thoại', { prefill: 'phone' }),
        ask.email('requesterEmail', 'Email', { prefill: 'email', required: false }),
      ],
    },
    {
      id: 'child',
      title: 'Thông tin của trẻ',
      fields: [
        ask.text('childSurname', 'Họ', { variants: ['Họ của trẻ'], maxLength: 30 }),
        ask.text('childMiddleName', 'Chữ đệm', { variants: ['Tên đệm', 'Đệm'], required: false, maxLength: 50 }),
        ask.text('childGivenName', 'Tên', { variants: ['Tên của trẻ'], maxLength: 30 }),
        ask.dateOfBirth('childDateOfBirth', 'Ngày, tháng, năm sinh'),
        ask.sex('childSex', 'Giới tính'),
        ask.ethnicity('childEthnicity'),
        ask.nationality('childNationality'),
        ask.province('birthProvince', 'Nơi sinh (Tỉnh/Thành phố)', { variants: ['Nơi sinh: Tỉnh/Thành phố'] }),
        ask.commune('birthCommune', 'Nơi sinh (Xã/Phường)', 'birthProvince', { variants: ['Nơi sinh: Xã/Phường'] }),
        ask.text('birthPlace', 'Nơi sinh chi tiết', { variants: ['Tên cơ sở y tế hoặc địa chỉ nơi sinh', 'Nơi sinh'] }),
        ask.text('childHometown', 'Quê quán', { prefill: 'hometown' }),
      ],
    },
    {
      id: 'mother',
      title: 'Thông tin về mẹ',
      fields: [
        ask.fullName('motherName', 'Họ, chữ đệm, tên người mẹ', { variants: ['Họ, chữ đệm, tên', 'Họ và tên mẹ'] }),
        ask.dateOfBirth('motherDateOfBirth', 'Ngày, tháng, năm sinh'),
        ask.idNumber('motherIdNumber', 'Số định danh cá nhân'),
        ask.ethnicity('motherEthnicity'),
        ask.nationality('motherNationality'),
        ask.address('motherAddress', 'Nơi cư trú'),
      ],
    },
    {
      id: 'father',
      title: 'Thông tin về cha',
      fields: [
        ask.fullName('fatherName', 'Họ, chữ đệm, tên người cha', {
          variants: ['Họ, chữ đệm, tên', 'Họ và tên cha'],
          required: false,
        }),
        ask.dateOfBirth('fatherDateOfBirth', 'Ngày, tháng, năm sinh', { required: false }),
        ask.idNumber('fatherIdNumber', 'Số định danh cá nhân', { required: false }),
        ask.ethnicity('fatherEthnicity', { required: false }),
        ask.nationality('fatherNationality', { required: false }),
        ask.address('fatherAddress', 'Nơi cư trú', { required: false }),
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
    {
      id: 'birthCertificate',
      name: 'Giấy chứng sinh (hoặc văn bản của người làm chứng)',
      required: true,
      ...accepted.scan,
    },
    { id: 'authorisation', name: 'Văn bản ủy quyền', required: false, ...accepted.document },
    { id: 'abandonedChild', name: 'Biên bản về việc trẻ bị bỏ rơi', required: false, ...accepted.scan },
    { id: 'surrogacy', name: 'Văn bản xác nhận mang thai hộ', required: false, ...accepted.scan },
  ],
  pledge:
    'Tôi cam đoan những điều khai về việc sinh trên đây là đúng, đã được cha mẹ của trẻ thống nhất, và tôi chịu trách nhiệm trước pháp luật.',
};
