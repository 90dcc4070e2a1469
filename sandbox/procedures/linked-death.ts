import { accepted } from './accepted.ts';
import { ask } from './ask.ts';
import { deathRegistration } from './death-registration.ts';
import { optionLists } from './option-lists.ts';
import type { Procedure } from './procedure.ts';

export const linkedDeath: Procedure = {
  id: 'linked-death',
  number: 16,
  code: '2.000987',
  name: 'Liên thông đăng ký khai tử – xóa đăng ký thường trú – trợ cấp mai táng phí, hỗ trợ chi phí mai táng',
  field: 'Thủ tục liên thông',
  agency: 'Ủy ban nhân dân cấp xã',
  level: 'toàn trình',
  processing: 'Tối đa 20 ngày',
  feeVnd: 0,
  filing: 'file',
  sections: [
    ...deathRegistration.sections,
    {
      id: 'allowance',
      title: 'Thông tin nhận trợ cấp mai táng phí',
      fields: [
        ask.select(
          'allowanceKind',
          'Diện trợ cấp',
          [
            'Đối tượng bảo trợ xã hội',
            'Người có công với cách mạng',
            'Cựu chiến binh',
            'Người hưởng trợ cấp hưu trí xã hội',
            'Khác',
          ],
          { variants: ['Diện hưởng trợ cấp', 'Loại đối tượng'] },
        ),
        ask.fullName('recipientName', 'Họ và tên người nhận trợ cấp', {
          variants: ['Người nhận trợ cấp'],
          prefill: 'fullName',
        }),
        ask.select('recipientBank', 'Ngân hàng', optionLists.banks, {
          variants: ['Tên ngân hàng', 'Mở tại ngân hàng'],
        }),
        ask.text('recipientAccount', 'Số tài khoản nhận tiền', {
          variants: ['Số tài khoản ngân hàng', 'Số tài khoản'],
          maxLength: 20,
        }),
      ],
    },
  ],
  attachments: [
    { id: 'deathNotice', name: 'Giấy báo tử hoặc giấy tờ thay thế Giấy báo tử', required: true, ...accepted.scan },
    { id: 'allowanceForm', name: 'Tờ khai đề nghị hưởng mai táng phí', required: true, ...accepted.document },
  ],
  pledge: 'Tôi cam đoan các thông tin kê khai để giải quyết liên thông là đúng sự thật.',
};
