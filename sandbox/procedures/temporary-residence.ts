import { accepted } from './accepted.ts';
import { ask } from './ask.ts';
import { optionLists } from './option-lists.ts';
import type { Procedure } from './procedure.ts';

export const temporaryResidence: Procedure = {
  id: 'temporary-residence',
  number: 4,
  code: '1.004194',
  name: 'Đăng ký tạm trú',
  field: 'Đăng ký, quản lý cư trú',
  agency: 'Công an cấp xã',
  level: 'toàn trình',
  processing: '3 ngày làm việc',
  feeVnd: 7_000,
  filing: 'file',
  sections: [
    {
      id: 'declarant',
      title: 'Thông tin người đề nghị đăng ký tạm trú',
      fields: [
        ask.fullName('fullName', 'Họ và tên', { prefill: 'fullName', locked: true }),
        ask.idNumber('idNumber', 'Số CCCD/CMND', { prefill: 'idNumber', locked: true, mustExist: true }),
        ask.dateOfBirth('dateOfBirth', 'Ngày sinh', { prefill: 'dateOfBirth', locked: true }),
        ask.sex('sex', 'Giới tính', { prefill: 'sex' }),
        ask.phone('phone', 'Điện thoại di động', { prefill: 'phone' }),
        ask.email('email', 'Địa chỉ email', { prefill: 'email', required: false }),
      ],
    },
    {
      id: 'household',
      title: 'Thông tin chủ hộ',
      fields: [
        ask.fullName('headName', 'Họ và tên chủ hộ', { variants: ['Chủ hộ'] }),
        ask.select('headRelationship', 'Quan hệ với chủ hộ', optionLists.householdRelationships, {
          variants: ['Mối quan hệ với chủ hộ'],
        }),
        ask.idNumber('headIdNumber', 'Số CCCD của chủ hộ', { variants: ['Số định danh cá nhân của chủ hộ'] }),
      ],
    },
    {
      id: 'place',
      title: 'Nơi đề nghị đăng ký tạm trú',
      fields: [
        ask.province('province', 'Tỉnh/Thành phố'),
        ask.commune('commune', 'Phường/Xã', 'province'),
        ask.address('address', 'Địa chỉ tạm trú', { variants: ['Địa chỉ nơi tạm trú', 'Nơi đề nghị đăng ký tạm trú'] }),
        ask.date('until', 'Thời hạn tạm trú đến ngày', {
          variants: ['Tạm trú đến ngày'],
          hint: 'Không quá 2 năm kể từ ngày đăng ký',
        }),
        ask.textarea('request', 'Nội dung đề nghị', { variants: ['Nội dung yêu cầu'] }),
      ],
    },
    {
      id: 'members',
      title: 'Thành viên trong hộ gia đình cùng đăng ký',
      fields: [
        ask.fullName('memberName', 'Họ và tên'),
        ask.dateOfBirth('memberDateOfBirth', 'Ngày sinh'),
        ask.sex('memberSex', 'Giới tính'),
        ask.idNumber('memberIdNumber', 'Số định danh cá nhân'),
        ask.select('memberRelationship', 'Quan hệ', optionLists.householdRelationships, {
          variants: ['Quan hệ với chủ hộ'],
        }),
      ],
      repeated: { addLabel: 'Thêm người cùng đăng ký', min: 0 },
    },
  ],
  attachments: [
    {
      id: 'housing',
      name: 'Giấy tờ chứng minh chỗ ở hợp pháp (hợp đồng thuê, mượn, ở nhờ…)',
      required: true,
      ...accepted.scan,
    },
  ],
  pledge: 'Tôi xin cam đoan các thông tin kê khai trên đây là chính xác và chịu trách nhiệm trước pháp luật.',
};
