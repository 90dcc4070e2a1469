import { accepted } from './accepted.ts';
import { ask } from './ask.ts';
import type { Procedure } from './procedure.ts';

export const criminalRecord: Procedure = {
  id: 'criminal-record',
  number: 22,
  code: '3.000333',
  name: 'Cấp Phiếu lý lịch tư pháp',
  field: 'Lý lịch tư pháp',
  agency: 'Phòng Hồ sơ nghiệp vụ Công an cấp tỉnh',
  level: 'toàn trình',
  processing: '10 ngày',
  feeVnd: 200_000,
  filing: 'file',
  sections: [
    {
      id: 'request',
      title: 'Yêu cầu cấp Phiếu lý lịch tư pháp',
      fields: [
        ask.radio('kind', 'Loại phiếu', ['Phiếu lý lịch tư pháp số 1', 'Phiếu lý lịch tư pháp số 2'], {
          variants: ['Yêu cầu cấp Phiếu', 'Loại phiếu yêu cầu'],
        }),
        ask.text('purpose', 'Mục đích yêu cầu cấp Phiếu', { variants: ['Mục đích sử dụng', 'Mục đích'] }),
      ],
    },
    {
      id: 'applicant',
      title: 'Thông tin người yêu cầu',
      fields: [
        ask.fullName('fullName', 'Họ và tên', { prefill: 'fullName', locked: true }),
        ask.text('otherName', 'Tên gọi khác (nếu có)', { variants: ['Tên gọi khác'], required: false }),
        ask.dateOfBirth('dateOfBirth', 'Ngày, tháng, năm sinh', { prefill: 'dateOfBirth', locked: true }),
        ask.text('placeOfBirth', 'Nơi sinh', { prefill: 'placeOfBirth' }),
        ask.nationality('nationality', { prefill: 'nationality' }),
        ask.idNumber('idNumber', 'Số định danh cá nhân', { prefill: 'idNumber', locked: true, mustExist: true }),
        ask.phone('phone', 'Số điện thoại', { prefill: 'phone' }),
      ],
    },
    {
      id: 'family',
      title: 'Cha, mẹ, vợ/chồng',
      fields: [
        ask.fullName('fatherName', 'Họ và tên cha', { variants: ['Họ tên cha'] }),
        ask.fullName('motherName', 'Họ và tên mẹ', { variants: ['Họ tên mẹ'] }),
        ask.fullName('spouseName', 'Họ và tên vợ/chồng', { variants: ['Họ tên vợ/chồng'], required: false }),
      ],
    },
    {
      id: 'residences',
      title: 'Quá trình cư trú của bản thân từ khi đủ 14 tuổi',
      fields: [
        ask.text('residencePeriod', 'Từ tháng/năm đến tháng/năm', {
          variants: ['Thời gian cư trú'],
          hint: 'Ví dụ: 01/2005 - 12/2012',
          maxLength: 40,
        }),
        ask.address('residenceAddress', 'Nơi thường trú/tạm trú', { variants: ['Nơi cư trú'] }),
      ],
      repeated: { addLabel: 'Thêm nơi cư trú', min: 1 },
    },
  ],
  attachments: [
    { id: 'identity', name: 'Bản sao thẻ căn cước', required: false, ...accepted.scan },
    { id: 'authorisation', name: 'Văn bản ủy quyền', required: false, ...accepted.document },
    { id: 'feeReduction', name: 'Giấy tờ chứng minh được miễn, giảm phí', required: false, ...accepted.scan },
  ],
  pledge: 'Tôi cam đoan những lời khai trên là đúng và chịu trách nhiệm trước pháp luật về lời khai của mình.',
};
