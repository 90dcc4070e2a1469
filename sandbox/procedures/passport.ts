import { accepted } from './accepted.ts';
import { ask } from './ask.ts';
import type { FormField, Procedure } from './procedure.ts';

const relative = (id: string, title: string): readonly FormField[] => [
  ask.fullName(`${id}Name`, `Họ và tên ${title}`, { required: false }),
  ask.dateOfBirth(`${id}DateOfBirth`, `Ngày sinh của ${title}`, { required: false }),
];

export const passport: Procedure = {
  id: 'passport',
  number: 12,
  code: '1.001456',
  name: 'Cấp, cấp lại, sửa đổi, bổ sung hộ chiếu phổ thông',
  field: 'Quản lý xuất nhập cảnh',
  agency: 'Phòng Quản lý xuất nhập cảnh Công an cấp tỉnh',
  level: 'toàn trình',
  processing: '8 ngày làm việc',
  feeVnd: 200_000,
  filing: 'file',
  sections: [
    {
      id: 'applicant',
      title: 'Thông tin người đề nghị (TK01)',
      fields: [
        ask.fullName('fullName', 'Họ và tên', { prefill: 'fullName', locked: true }),
        ask.sex('sex', 'Giới tính', { prefill: 'sex', locked: true }),
        ask.dateOfBirth('dateOfBirth', 'Ngày sinh', { prefill: 'dateOfBirth', locked: true }),
        ask.text('placeOfBirth', 'Nơi sinh', { variants: ['Nơi sinh (tỉnh, thành phố)'], prefill: 'placeOfBirth' }),
        ask.idNumber('idNumber', 'Số ĐDCN/CCCD', {
          variants: ['Số định danh cá nhân'],
          prefill: 'idNumber',
          locked: true,
          mustExist: true,
        }),
        ask.ethnicity('ethnicity', { prefill: 'ethnicity' }),
        ask.text('religion', 'Tôn giáo', { prefill: 'religion' }),
        ask.phone('phone', 'Số điện thoại', { prefill: 'phone' }),
        ask.address('address', 'Địa chỉ đăng ký thường trú', { variants: ['Nơi thường trú'], prefill: 'address' }),
        ask.text('occupation', 'Nghề nghiệp'),
      ],
    },
    {
      id: 'family',
      title: 'Thông tin cha, mẹ, vợ/chồng',
      fields: [...relative('father', 'cha'), ...relative('mother', 'mẹ'), ...relative('spouse', 'vợ/chồng')],
    },
    {
      id: 'previous',
      title: 'Hộ chiếu phổ thông gần nhất (nếu có)',
      fields: [
        ask.text('previousNumber', 'Số hộ chiếu', { variants: ['Hộ chiếu số'], required: false, maxLength: 9 }),
        ask.date('previousIssuedOn', 'Cấp ngày', { variants: ['Ngày cấp'], required: false }),
      ],
    },
    {
      id: 'request',
      title: 'Nội dung đề nghị',
      fields: [
        ask.select('request', 'Nội dung đề nghị', [
          'Cấp hộ chiếu lần đầu',
          'Cấp lại do hết hạn',
          'Cấp lại do hỏng',
          'Cấp lại do mất',
          'Sửa đổi, bổ sung',
        ]),
        ask.radio('chip', 'Đề nghị cấp hộ chiếu', ['Có gắn chip điện tử', 'Không gắn chip điện tử'], {
          variants: ['Loại hộ chiếu'],
        }),
        ask.radio(
          'receivingPlace',
          'Nơi nhận hộ chiếu',
          ['Tại cơ quan Quản lý xuất nhập cảnh', 'Qua dịch vụ bưu chính'],
          { variants: ['Nơi nhận kết quả'] },
        ),
      ],
    },
  ],
  attachments: [
    { id: 'photo', name: 'Ảnh chân dung 4x6 cm, nền trắng, chụp không quá 6 tháng', required: true, ...accepted.photo },
    { id: 'birthCertificate', name: 'Giấy khai sinh (người dưới 14 tuổi)', required: false, ...accepted.scan },
    { id: 'oldPassport', name: 'Hộ chiếu phổ thông cấp lần gần nhất', required: false, ...accepted.scan },
    { id: 'representative', name: 'Giấy tờ chứng minh người đại diện hợp pháp', required: false, ...accepted.scan },
  ],
  pledge: 'Tôi cam đoan những thông tin trên là đúng sự thật.',
};
