import { accepted } from './accepted.ts';
import { ask } from './ask.ts';
import type { Procedure } from './procedure.ts';

export const taxRegistration: Procedure = {
  id: 'tax-registration',
  number: 18,
  code: '1.008498',
  name: 'Đăng ký thuế lần đầu, đăng ký thay đổi thông tin đăng ký thuế đối với người nộp thuế là hộ gia đình, cá nhân',
  field: 'Thuế',
  agency: 'Thuế cơ sở',
  level: 'toàn trình',
  processing: '3 ngày làm việc',
  feeVnd: 0,
  filing: 'file',
  sections: [
    {
      id: 'taxpayer',
      title: 'Thông tin người nộp thuế (mẫu 05-ĐK-TCT)',
      fields: [
        ask.radio('kind', 'Loại đăng ký', ['Đăng ký thuế lần đầu', 'Thay đổi thông tin đăng ký thuế'], {
          variants: ['Nội dung đăng ký'],
        }),
        ask.fullName('fullName', 'Họ và tên người nộp thuế', {
          variants: ['Tên người nộp thuế', 'Họ và tên'],
          prefill: 'fullName',
          locked: true,
        }),
        ask.dateOfBirth('dateOfBirth', 'Ngày, tháng, năm sinh', { prefill: 'dateOfBirth', locked: true }),
        ask.idNumber('idNumber', 'Số định danh cá nhân', { prefill: 'idNumber', locked: true, mustExist: true }),
        ask.phone('phone', 'Điện thoại', { prefill: 'phone' }),
        ask.email('email', 'Email', { prefill: 'email' }),
      ],
    },
    {
      id: 'address',
      title: 'Địa chỉ người nộp thuế',
      fields: [
        ask.province('province', 'Tỉnh/thành phố', { prefill: 'provinceName' }),
        ask.commune('commune', 'Phường/xã', 'province', { prefill: 'communeName' }),
        ask.address('address', 'Số nhà, đường/xóm/ấp/thôn', {
          variants: ['Địa chỉ hiện tại', 'Địa chỉ'],
          prefill: 'address',
        }),
      ],
    },
    {
      id: 'payer',
      title: 'Cơ quan chi trả thu nhập',
      fields: [
        ask.text('payer', 'Tên cơ quan chi trả thu nhập', {
          variants: ['Cơ quan chi trả thu nhập tại thời điểm đăng ký'],
          required: false,
        }),
      ],
    },
    {
      id: 'dependants',
      title: 'Người phụ thuộc (mẫu 20-ĐK-TCT)',
      fields: [
        ask.fullName('dependantName', 'Họ và tên người phụ thuộc', { variants: ['Họ và tên'] }),
        ask.idNumber('dependantIdNumber', 'Số định danh cá nhân'),
        ask.dateOfBirth('dependantDateOfBirth', 'Ngày sinh'),
        ask.select('dependantRelationship', 'Quan hệ với người nộp thuế', ['Con', 'Vợ', 'Chồng', 'Cha', 'Mẹ', 'Khác'], {
          variants: ['Quan hệ'],
        }),
      ],
      repeated: { addLabel: 'Thêm người phụ thuộc', min: 0 },
    },
  ],
  attachments: [
    {
      id: 'identity',
      name: 'Giấy tờ định danh (khi thông tin không khớp với CSDL quốc gia về dân cư)',
      required: false,
      ...accepted.scan,
    },
  ],
  pledge:
    'Tôi cam đoan thông tin kê khai đăng ký thuế là đúng và chịu trách nhiệm trước pháp luật về những thông tin đó.',
};
