import { ask } from './ask.ts';
import type { Procedure } from './procedure.ts';

export const trafficFine: Procedure = {
  id: 'traffic-fine',
  number: 8,
  code: 'C08_XPHCDB',
  name: 'Thu tiền nộp phạt xử lý vi phạm hành chính trong lĩnh vực giao thông đường bộ qua thiết bị ghi hình (phạt nguội)',
  field: 'Xử lý vi phạm giao thông',
  agency: 'Phòng Cảnh sát giao thông Công an cấp tỉnh',
  level: 'toàn trình',
  processing: 'Ngay sau khi nộp tiền',
  feeVnd: 0,
  filing: 'payment',
  sections: [
    {
      id: 'decision',
      title: 'Tra cứu quyết định xử phạt',
      fields: [
        ask.text('decisionNumber', 'Số quyết định hoặc số biên bản vi phạm', {
          variants: ['Số quyết định xử phạt', 'Số biên bản/quyết định'],
          maxLength: 40,
        }),
        ask.text('plate', 'Biển số xe hoặc số giấy phép lái xe', {
          variants: ['Biển kiểm soát/Số GPLX', 'Biển số phương tiện'],
          maxLength: 20,
          hint: 'Ví dụ: 43A1-123.45',
        }),
        ask.fullName('violatorName', 'Họ và tên người vi phạm', {
          variants: ['Họ và tên', 'Người vi phạm'],
          prefill: 'fullName',
        }),
      ],
    },
  ],
  attachments: [],
  pledge: 'Tôi đồng ý nộp số tiền phạt ghi trong quyết định nêu trên.',
};
