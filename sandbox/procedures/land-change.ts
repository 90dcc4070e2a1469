import { accepted } from './accepted.ts';
import { ask } from './ask.ts';
import type { Procedure } from './procedure.ts';

export const landChange: Procedure = {
  id: 'land-change',
  number: 19,
  code: '1.013833',
  name: 'Đăng ký biến động về quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất do thay đổi thông tin về người được cấp Giấy chứng nhận',
  field: 'Đất đai',
  agency: 'Chi nhánh Văn phòng đăng ký đất đai',
  level: 'một phần',
  processing: '10 ngày làm việc',
  feeVnd: 28_000,
  filing: 'file',
  sections: [
    {
      id: 'holder',
      title: 'Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất',
      fields: [
        ask.fullName('holderName', 'Tên người sử dụng đất', {
          variants: ['Họ và tên chủ sử dụng đất', 'Chủ sử dụng đất'],
          prefill: 'fullName',
          locked: true,
        }),
        ask.idNumber('holderIdNumber', 'Giấy tờ nhân thân (số định danh)', {
          variants: ['Số định danh cá nhân', 'Số CCCD/CMND'],
          prefill: 'idNumber',
          locked: true,
          mustExist: true,
        }),
        ask.address('holderAddress', 'Địa chỉ', { prefill: 'address' }),
        ask.phone('holderPhone', 'Điện thoại liên hệ', { prefill: 'phone' }),
      ],
    },
    {
      id: 'certificate',
      title: 'Giấy chứng nhận đã cấp',
      fields: [
        ask.text('certificateNumber', 'Số phát hành Giấy chứng nhận', {
          variants: ['Số Giấy chứng nhận', 'Số sê-ri GCN'],
          maxLength: 20,
        }),
        ask.text('parcel', 'Thửa đất số', { variants: ['Số thửa'], maxLength: 10 }),
        ask.text('mapSheet', 'Tờ bản đồ số', { variants: ['Số tờ bản đồ'], maxLength: 10 }),
      ],
    },
    {
      id: 'change',
      title: 'Nội dung biến động',
      fields: [
        ask.textarea('before', 'Nội dung trên Giấy chứng nhận trước khi biến động', {
          variants: ['Nội dung trước biến động'],
        }),
        ask.textarea('after', 'Nội dung sau khi biến động', { variants: ['Nội dung sau biến động'] }),
        ask.textarea('reason', 'Lý do biến động', { variants: ['Lý do'] }),
      ],
    },
  ],
  attachments: [
    { id: 'certificate', name: 'Bản gốc Giấy chứng nhận đã cấp (bản chụp)', required: true, ...accepted.scan },
    { id: 'evidence', name: 'Giấy tờ chứng minh việc thay đổi thông tin', required: true, ...accepted.scan },
    { id: 'authorisation', name: 'Văn bản ủy quyền', required: false, ...accepted.document },
  ],
  pledge: 'Tôi cam đoan nội dung kê khai trong đơn là đúng sự thật và chịu trách nhiệm trước pháp luật.',
};
