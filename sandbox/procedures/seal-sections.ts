/** What both seal procedures ask alike: the organisation, its founding decision, its representative. */
import { accepted } from './accepted.ts';
import { ask } from './ask.ts';
import type { Attachment, FormSection } from './procedure.ts';

export const sealSections: readonly FormSection[] = [
  {
    id: 'organisation',
    title: 'Thông tin cơ quan, tổ chức',
    fields: [
      ask.text('organisationName', 'Tên cơ quan, tổ chức', { variants: ['Tên cơ quan/tổ chức'] }),
      ask.text('decisionNumber', 'Số quyết định thành lập', {
        variants: ['Quyết định thành lập/Giấy phép hoạt động số'],
        maxLength: 50,
      }),
      ask.date('decisionDate', 'Ngày cấp quyết định', { variants: ['Ngày ban hành'] }),
      ask.text('decisionIssuer', 'Cơ quan cấp', { variants: ['Cơ quan ra quyết định', 'Nơi cấp'] }),
    ],
  },
  {
    id: 'representative',
    title: 'Người đại diện nộp hồ sơ',
    fields: [
      ask.fullName('representativeName', 'Họ và tên', { prefill: 'fullName', locked: true }),
      ask.idNumber('representativeIdNumber', 'Số CCCD/CMND', { prefill: 'idNumber', locked: true, mustExist: true }),
      ask.phone('representativePhone', 'Số điện thoại', { prefill: 'phone' }),
    ],
  },
];

export const sealAttachments: readonly Attachment[] = [
  { id: 'foundingDecision', name: 'Quyết định thành lập hoặc giấy phép hoạt động', required: true, ...accepted.scan },
  { id: 'request', name: 'Văn bản đề nghị đăng ký mẫu con dấu', required: true, ...accepted.document },
  { id: 'identity', name: 'Giấy tờ tùy thân hoặc giấy giới thiệu của người nộp', required: false, ...accepted.scan },
];
