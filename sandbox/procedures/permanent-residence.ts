import { accepted } from './accepted.ts';
import { ask } from './ask.ts';
import { optionLists } from './option-lists.ts';
import type { Procedure } from './procedure.ts';

export const permanentResidence: Procedure = {
  id: 'permanent-residence',
  number: 3,
  code: '1.004222',
  name: 'Đăng ký thường trú',
  field: 'Đăng ký, quản lý cư trú',
  agency: 'Công an cấp xã',
  level: 'toàn trình',
  processing: '7 ngày làm việc',
  feeVnd: 10_000,
  filing: 'file',
  sections: [
    {
      id: 'declarant',
      title: 'Thông tin người kê khai',
      fields: [
        ask.fullName('fullName', 'Họ, chữ đệm và tên', { prefill: 'fullName', locked: true }),
        ask.dateOfBirth('dateOfBirth', 'Ngày, tháng, năm sinh', { prefill: 'dateOfBirth', locked: true }),
        ask.sex('sex', 'Giới tính', { prefill: 'sex', locked: true }),
        ask.idNumber('idNumber', 'Số định danh cá nhân', { prefill: 'idNumber', locked: true, mustExist: true }),
        ask.phone('phone', 'Số điện thoại liên hệ', { prefill: 'phone' }),
        ask.email('email', 'Email', { prefill: 'email', required: false }),
      ],
    },
    {
      id: 'household',
      title: 'Thông tin chủ hộ nơi đăng ký',
      fields: [
        ask.fullName('headName', 'Họ, chữ đệm và tên chủ hộ', { variants: ['Chủ hộ', 'Họ và tên chủ hộ'] }),
        ask.select('headRelationship', 'Mối quan hệ với chủ hộ', optionLists.householdRelationships, {
          variants: ['Quan hệ với chủ hộ'],
        }),
        ask.idNumber('headIdNumber', 'Số định danh cá nhân của chủ hộ', { variants: ['Số CCCD của chủ hộ'] }),
      ],
    },
    {
      id: 'place',
      title: 'Nơi đề nghị đăng ký thường trú',
      fields: [
        ask.province('province', 'Tỉnh/Thành phố', { prefill: 'provinceName' }),
        ask.commune('commune', 'Xã/Phường/Đặc khu', 'province'),
        ask.address('address', 'Địa chỉ đăng ký', { variants: ['Địa chỉ nơi đăng ký thường trú', 'Địa chỉ chi tiết'] }),
        ask.textarea('request', 'Nội dung đề nghị', { variants: ['Nội dung yêu cầu'] }),
      ],
    },
    {
      id: 'members',
      title: 'Những thành viên trong hộ gia đình cùng thay đổi',
      fields: [
        ask.fullName('memberName', 'Họ, chữ đệm và tên'),
        ask.dateOfBirth('memberDateOfBirth', 'Ngày sinh'),
        ask.sex('memberSex', 'Giới tính'),
        ask.idNumber('memberIdNumber', 'Số định danh cá nhân'),
        ask.select('memberRelationship', 'Quan hệ với người có thay đổi', optionLists.householdRelationships, {
          variants: ['Mối quan hệ'],
        }),
      ],
      repeated: { addLabel: 'Thêm thành viên', min: 0 },
    },
  ],
  attachments: [
    { id: 'housing', name: 'Giấy tờ, tài liệu chứng minh chỗ ở hợp pháp', required: true, ...accepted.scan },
    { id: 'kinship', name: 'Giấy tờ chứng minh quan hệ nhân thân', required: false, ...accepted.scan },
    { id: 'consent', name: 'Ý kiến đồng ý của chủ hộ, chủ sở hữu chỗ ở hợp pháp', required: false, ...accepted.scan },
  ],
  pledge: 'Tôi cam đoan nội dung kê khai là đúng sự thật, nếu sai tôi chịu trách nhiệm theo quy định của pháp luật.',
};
