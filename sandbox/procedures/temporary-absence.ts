import { accepted } from './accepted.ts';
import { ask } from './ask.ts';
import type { Procedure } from './procedure.ts';

export const temporaryAbsence: Procedure = {
  id: 'temporary-absence',
  number: 5,
  code: '1.003677',
  name: 'Khai báo tạm vắng',
  field: 'Đăng ký, quản lý cư trú',
  agency: 'Công an cấp xã',
  level: 'toàn trình',
  processing: '1 ngày làm việc',
  feeVnd: 0,
  filing: 'file',
  sections: [
    {
      id: 'declarant',
      title: 'Thông tin người khai báo tạm vắng',
      fields: [
        ask.fullName('fullName', 'Họ và tên', { prefill: 'fullName', locked: true }),
        ask.idNumber('idNumber', 'Số định danh cá nhân hoặc số CMND, số hộ chiếu', {
          prefill: 'idNumber',
          locked: true,
          mustExist: true,
        }),
      ],
    },
    {
      id: 'absence',
      title: 'Nội dung khai báo tạm vắng',
      fields: [
        ask.date('from', 'Tạm vắng từ ngày', { variants: ['Từ ngày', 'Thời gian tạm vắng từ'] }),
        ask.date('until', 'Đến ngày', { variants: ['Tạm vắng đến ngày'] }),
        ask.textarea('reason', 'Lý do tạm vắng', { variants: ['Lý do'] }),
      ],
    },
    {
      id: 'destination',
      title: 'Địa chỉ nơi đến',
      fields: [
        ask.province('province', 'Tỉnh/Thành phố'),
        ask.commune('commune', 'Xã/Phường', 'province'),
        ask.address('address', 'Địa chỉ nơi đến', { variants: ['Địa chỉ chi tiết nơi đến'] }),
      ],
    },
  ],
  attachments: [
    { id: 'declaration', name: 'Đề nghị khai báo tạm vắng', required: false, ...accepted.document },
    {
      id: 'permission',
      name: 'Văn bản đồng ý của cơ quan có thẩm quyền (bị can, bị cáo, người hưởng án treo, người bị quản chế)',
      required: false,
      ...accepted.scan,
    },
  ],
  pledge: 'Tôi cam đoan lời khai báo trên đây là đúng sự thật.',
};
