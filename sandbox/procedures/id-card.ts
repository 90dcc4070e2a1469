import { accepted } from './accepted.ts';
import { ask } from './ask.ts';
import type { Procedure } from './procedure.ts';

export const idCard: Procedure = {
  id: 'id-card',
  number: 2,
  code: '1.014063',
  name: 'Cấp lại, đổi thẻ Căn cước công dân',
  field: 'Cấp, quản lý căn cước',
  agency: 'Công an cấp xã',
  level: 'một phần',
  processing: '7 ngày làm việc',
  feeVnd: 50_000,
  filing: 'file',
  sections: [
    {
      id: 'citizen',
      title: 'Thông tin người đề nghị cấp thẻ',
      fields: [
        ask.fullName('fullName', 'Họ và tên', { prefill: 'fullName', locked: true }),
        ask.idNumber('idNumber', 'Số định danh/CCCD', { prefill: 'idNumber', locked: true, mustExist: true }),
        ask.dateOfBirth('dateOfBirth', 'Ngày sinh', { prefill: 'dateOfBirth', locked: true }),
        ask.phone('phone', 'Số điện thoại liên hệ', { prefill: 'phone' }),
      ],
    },
    {
      id: 'request',
      title: 'Yêu cầu cấp thẻ',
      fields: [
        ask.radio('kind', 'Loại yêu cầu', ['Cấp đổi', 'Cấp lại'], { variants: ['Hình thức cấp'] }),
        ask.select(
          'reason',
          'Lý do cấp đổi, cấp lại',
          [
            'Thẻ hết thời hạn sử dụng',
            'Thay đổi thông tin nhân thân',
            'Thẻ bị hư hỏng',
            'Bị mất thẻ',
            'Đổi từ CCCD sang thẻ căn cước',
            'Khi có yêu cầu',
          ],
          { variants: ['Lý do đổi/cấp lại', 'Lý do đề nghị'] },
        ),
        ask.radio(
          'receivingPlace',
          'Nơi nhận thẻ',
          ['Tại cơ quan công an làm thủ tục', 'Trả qua bưu chính đến địa chỉ'],
          {
            variants: ['Nhận thẻ tại'],
          },
        ),
      ],
    },
    {
      id: 'appointment',
      title: 'Lịch hẹn thu nhận sinh trắc học',
      fields: [
        ask.province('province', 'Tỉnh, thành phố', { prefill: 'provinceName' }),
        ask.commune('commune', 'Cơ quan Công an xã, phường', 'province', {
          variants: ['Cơ quan thu nhận'],
          prefill: 'communeName',
        }),
        ask.date('appointmentDate', 'Ngày hẹn', {
          variants: ['Ngày đến làm thủ tục'],
          hint: 'Chọn một ngày làm việc trong 30 ngày tới',
        }),
      ],
    },
  ],
  attachments: [
    {
      id: 'representative',
      name: 'Giấy tờ chứng minh là người đại diện hợp pháp (người dưới 14 tuổi)',
      required: false,
      ...accepted.scan,
    },
  ],
  pledge: 'Tôi cam đoan các thông tin trên là đúng và sẽ đến đúng hẹn để thu nhận sinh trắc học.',
};
