import { declaredField } from './declared-field.ts';
import { frameFields } from './frame-fields.ts';
import type { Service } from './service.ts';

export const electricityContract = {
  id: 'electricity-contract',
  number: 25,
  name: {
    vi: 'Thay đổi chủ thể hợp đồng mua bán điện',
    en: 'Change of party in the electricity contract',
  },
  alsoCalled: [
    'Thay đổi chủ thể hợp đồng mua bán điện',
    'Đổi tên hợp đồng mua bán điện',
    'Thay đổi chủ hợp đồng điện',
    'Sang tên công tơ điện',
  ],
  filing: 'file',
  codes: [{ code: '3.000099', note: '4221/EVN-KDMBD', sureness: 'confirmed' }],
  agencies: [
    { vi: 'Tập đoàn Điện lực Việt Nam (EVN)', en: 'Viet Nam Electricity (EVN)' },
    { vi: 'Bộ Công Thương', en: 'Ministry of Industry and Trade' },
  ],
  levels: ['power-company'],
  online: 'full',
  fields: [
    ...frameFields,
    declaredField('requester', 'full-name', 'required', 'background'),
    declaredField('requester', 'id-number', 'required', 'background'),
    declaredField('old-holder', 'customer-code', 'required', 'background'),
    declaredField('old-holder', 'full-name', 'required', 'background'),
    declaredField('old-holder', 'id-number', 'optional', 'background'),
    declaredField('old-holder', 'phone', 'optional', 'background'),
    declaredField('requester', 'buyer-kind', 'optional', 'background'),
    declaredField('requester', 'tax-code', 'optional', 'background'),
    declaredField('new-holder', 'full-name', 'optional', 'background'),
    declaredField('new-holder', 'id-number', 'optional', 'background'),
    declaredField('new-holder', 'phone', 'optional', 'background'),
    declaredField('electricity-site', 'province', 'required', 'background'),
    declaredField('electricity-site', 'commune', 'required', 'background'),
    declaredField('electricity-site', 'address', 'required', 'background'),
    declaredField('electricity-site', 'meter-reading', 'optional', 'background'),
    declaredField('requester', 'reason', 'optional', 'background'),
  ],
  attachments: [
    {
      name: { vi: 'Giấy đề nghị thay đổi chủ thể hợp đồng', en: 'Request to change the party' },
      required: false,
      condition: { vi: 'Khi không kê khai trên biểu mẫu điện tử', en: 'Unless declared in the electronic form' },
      sureness: 'confirmed',
    },
    {
      name: { vi: 'Giấy tờ xác định chủ thể mới', en: 'Papers of the new party' },
      required: true,
      sureness: 'confirmed',
    },
  ],
  fees: [],
  results: [{ name: { vi: 'Hợp đồng mua bán điện', en: 'Electricity contract' }, code: 'KQ.0100100079.000001' }],
  processing: { vi: '3 ngày làm việc', en: '3 working days' },
  source: {
    url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2c00-00a3-75db-ac7f-1b18050a1d85',
    note: 'Record on the national portal as of 18 July 2026',
  },
} as const satisfies Service;
