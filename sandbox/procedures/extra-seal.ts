import { ask } from './ask.ts';
import type { Procedure } from './procedure.ts';
import { sealAttachments, sealSections } from './seal-sections.ts';

export const extraSeal: Procedure = {
  id: 'extra-seal',
  number: 14,
  code: '2.001410',
  name: 'Làm con dấu thu nhỏ, dấu nổi, dấu xi và cấp Giấy chứng nhận đăng ký mẫu dấu',
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
      title: 'Con dấu đề nghị làm thêm',
      fields: [
        ask.radio('sealKind', 'Loại dấu', ['Dấu thu nhỏ', 'Dấu nổi', 'Dấu xi'], { variants: ['Loại con dấu'] }),
        ask.textarea('reason', 'Lý do', { variants: ['Lý do đề nghị'] }),
      ],
    },
  ],
  attachments: sealAttachments,
  pledge: 'Tôi cam đoan việc đề nghị làm thêm con dấu là đúng thẩm quyền và nội dung kê khai là đúng.',
};
