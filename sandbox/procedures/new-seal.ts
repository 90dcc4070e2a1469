import { ask } from './ask.ts';
import type { Procedure } from './procedure.ts';
import { sealAttachments, sealSections } from './seal-sections.ts';

export const newSeal: Procedure = {
  id: 'new-seal',
  number: 13,
  code: '2.001428',
  name: 'Làm con dấu mới và cấp Giấy chứng nhận đăng ký mẫu dấu',
  field: 'Đăng ký, quản lý con dấu',
  agency: 'Phòng Cảnh sát quản lý hành chính Công an cấp tỉnh',
  level: 'một phần',
  processing: '3 ngày làm việc',
  feeVnd: 300_000,
  filing: 'file',
  sections: [
    ...sealSections,
    {
      id: 'seal',
      title: 'Thông tin con dấu',
      fields: [
        ask.select('sealKind', 'Loại dấu', ['Dấu ướt', 'Dấu có hình biểu tượng', 'Dấu không có hình biểu tượng'], {
          variants: ['Loại con dấu'],
        }),
        ask.textarea('reason', 'Lý do', { variants: ['Lý do đề nghị làm con dấu'] }),
      ],
    },
  ],
  attachments: sealAttachments,
  pledge: 'Tôi cam đoan hồ sơ đăng ký mẫu con dấu là hợp pháp và nội dung kê khai là đúng.',
};
