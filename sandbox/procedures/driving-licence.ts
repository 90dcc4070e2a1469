import { accepted } from './accepted.ts';
import { ask } from './ask.ts';
import type { Procedure } from './procedure.ts';

export const drivingLicence: Procedure = {
  id: 'driving-licence',
  number: 20,
  code: '3.000347',
  name: 'Cấp đổi, cấp lại Giấy phép lái xe',
  field: 'Đào tạo, sát hạch, cấp giấy phép lái xe',
  agency: 'Phòng Cảnh sát giao thông Công an cấp tỉnh',
  level: 'toàn trình',
  processing: '5 ngày làm việc',
  feeVnd: 135_000,
  filing: 'file',
  sections: [
    {
      id: 'driver',
      title: 'Thông tin người lái xe',
      fields: [
        ask.fullName('fullName', 'Họ và tên', { prefill: 'fullName', locked: true }),
        ask.idNumber('idNumber', 'Số căn cước', { prefill: 'idNumber', locked: true, mustExist: true }),
      ],
    },
    {
      id: 'licence',
      title: 'Giấy phép lái xe đã được cấp',
      fields: [
        ask.text('licenceNumber', 'Số giấy phép lái xe', {
          variants: ['Số GPLX'],
          pattern: { source: '^\\d{12}$', message: 'Số giấy phép lái xe phải gồm 12 chữ số' },
          maxLength: 12,
        }),
        ask.select('licenceClass', 'Hạng', ['A1', 'A', 'B1', 'B', 'C1', 'C', 'D1', 'D2', 'D', 'BE', 'CE', 'DE'], {
          variants: ['Hạng GPLX', 'Hạng giấy phép lái xe'],
        }),
        ask.date('passedOn', 'Ngày trúng tuyển', { variants: ['Trúng tuyển ngày'] }),
      ],
    },
    {
      id: 'request',
      title: 'Nội dung đề nghị',
      fields: [
        ask.radio('kind', 'Đề nghị', ['Đổi giấy phép lái xe', 'Cấp lại giấy phép lái xe'], {
          variants: ['Loại đề nghị', 'Hình thức'],
        }),
        ask.select(
          'reason',
          'Lý do đổi, cấp lại',
          ['Sắp hết hạn hoặc hết hạn', 'Bị hỏng', 'Bị mất', 'Đổi từ giấy bìa sang thẻ PET', 'Sai thông tin'],
          {
            variants: ['Lý do', 'Lý do đề nghị'],
          },
        ),
        ask.radio('receivingPlace', 'Nơi nhận giấy phép lái xe', ['Tại cơ quan cấp', 'Qua bưu chính'], {
          variants: ['Nơi nhận kết quả'],
        }),
      ],
    },
  ],
  attachments: [
    { id: 'photo', name: 'Ảnh chân dung người lái xe', required: true, ...accepted.photo },
    { id: 'healthCheck', name: 'Giấy khám sức khỏe của người lái xe', required: false, ...accepted.scan },
    { id: 'licenceCopy', name: 'Bản sao giấy phép lái xe', required: true, ...accepted.scan },
  ],
  pledge: 'Tôi cam đoan giấy phép lái xe không bị thu giữ và những điều khai trên là đúng sự thật.',
};
