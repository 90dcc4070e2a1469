import { accepted } from './accepted.ts';
import { ask } from './ask.ts';
import type { Procedure } from './procedure.ts';

export const householdHealthInsurance: Procedure = {
  id: 'household-health-insurance',
  number: 17,
  code: '1.001939',
  name: 'Tích hợp tính giảm trừ mức đóng trong gia hạn thẻ bảo hiểm y tế theo hộ gia đình',
  field: 'Bảo hiểm y tế',
  agency: 'Bảo hiểm xã hội cơ sở',
  level: 'toàn trình',
  processing: '5 ngày làm việc',
  feeVnd: 972_000,
  filing: 'file',
  sections: [
    {
      id: 'insured',
      title: 'Người tham gia bảo hiểm y tế',
      fields: [
        ask.text('healthInsuranceNumber', 'Mã số BHXH', {
          variants: ['Mã số bảo hiểm xã hội', 'Mã số BHXH/Số thẻ BHYT'],
          prefill: 'healthInsuranceNumber',
          maxLength: 15,
        }),
        ask.fullName('fullName', 'Họ và tên', { prefill: 'fullName', locked: true }),
        ask.idNumber('idNumber', 'Số định danh/CCCD', { prefill: 'idNumber', locked: true, mustExist: true }),
      ],
    },
    {
      id: 'renewal',
      title: 'Thông tin gia hạn',
      fields: [
        ask.select('months', 'Số tháng gia hạn', ['3 tháng', '6 tháng', '12 tháng'], {
          variants: ['Số tháng đóng', 'Thời gian gia hạn'],
        }),
        ask.select(
          'place',
          'Người thứ mấy trong hộ',
          ['Người thứ 1', 'Người thứ 2', 'Người thứ 3', 'Người thứ 4', 'Từ người thứ 5 trở đi'],
          {
            variants: ['Thứ tự người tham gia trong hộ', 'Người tham gia thứ'],
          },
        ),
        ask.radio('payment', 'Phương thức đóng', ['Thanh toán trực tuyến (VNPAY)', 'Nộp qua đại lý thu'], {
          variants: ['Hình thức đóng'],
        }),
      ],
    },
    {
      id: 'members',
      title: 'Thành viên hộ gia đình cùng tham gia',
      fields: [
        ask.fullName('memberName', 'Họ và tên thành viên', { variants: ['Họ và tên'] }),
        ask.text('memberInsuranceNumber', 'Mã số BHXH của thành viên', { variants: ['Mã số BHXH'], maxLength: 15 }),
      ],
      repeated: { addLabel: 'Thêm thành viên', min: 0 },
    },
  ],
  attachments: [
    {
      id: 'tk1',
      name: 'Tờ khai TK1-TS (khi tham gia lần đầu hoặc thay đổi thông tin)',
      required: false,
      ...accepted.document,
    },
  ],
  pledge: 'Tôi cam đoan thông tin về hộ gia đình và người tham gia bảo hiểm y tế là đúng.',
};
