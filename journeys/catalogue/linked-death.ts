/** One declaration, several agencies, three results; the allowance goes to whoever buried the deceased. */
import { declaredField } from './declared-field.ts';
import { frameFields } from './frame-fields.ts';
import type { Service } from './service.ts';

export const linkedDeath = {
  id: 'linked-death',
  number: 16,
  name: {
    vi: 'Liên thông đăng ký khai tử – xóa đăng ký thường trú – trợ cấp mai táng phí, hỗ trợ chi phí mai táng',
    en: 'Linked death registration, removal from residence register, funeral allowance',
  },
  alsoCalled: [
    'Liên thông khai tử',
    'Liên thông đăng ký khai tử, xóa đăng ký thường trú, trợ cấp mai táng phí',
    'Mai táng phí',
    'Hỗ trợ chi phí mai táng',
    'Liên thông khai tử - xóa thường trú - mai táng phí',
  ],
  filing: 'file',
  codes: [{ code: '2.000987', sureness: 'confirmed' }],
  agencies: [
    { vi: 'Bộ Tư pháp', en: 'Ministry of Justice' },
    { vi: 'Bộ Công an', en: 'Ministry of Public Security' },
    { vi: 'Bộ Nội vụ', en: 'Ministry of Home Affairs' },
    { vi: 'Bộ Y tế', en: 'Ministry of Health' },
  ],
  levels: ['commune'],
  online: 'full',
  fields: [
    ...frameFields,
    declaredField('requester', 'full-name', 'required', 'background'),
    declaredField('requester', 'id-number', 'required', 'background'),
    declaredField('requester', 'date-of-birth', 'optional', 'background'),
    declaredField('requester', 'sex', 'optional', 'background'),
    declaredField('requester', 'permanent-address', 'optional', 'background'),
    declaredField('requester', 'current-address', 'optional', 'background'),
    declaredField('deceased', 'relationship', 'required', 'background', {
      label: { vi: 'Quan hệ với người chết', en: 'Relationship to the deceased' },
    }),
    declaredField('deceased', 'full-name', 'required', 'background'),
    declaredField('deceased', 'id-number', 'required', 'background'),
    declaredField('deceased', 'date-of-birth', 'required', 'background'),
    declaredField('deceased', 'sex', 'required', 'background'),
    declaredField('deceased', 'ethnicity', 'optional', 'background'),
    declaredField('deceased', 'nationality', 'optional', 'background'),
    declaredField('deceased', 'last-residence', 'required', 'background'),
    declaredField('deceased', 'date-of-death', 'required', 'background'),
    declaredField('deceased', 'place-of-death', 'required', 'background'),
    declaredField('deceased', 'cause-of-death', 'required', 'background'),
    declaredField('deceased', 'time-of-death', 'optional', 'background'),
    declaredField('deceased', 'death-notice-number', 'optional', 'background'),
    declaredField('deceased', 'death-notice-date', 'optional', 'background'),
    declaredField('deceased', 'death-notice-by', 'optional', 'background'),
    declaredField('requester', 'wants-copies', 'optional', 'background'),
    declaredField('requester', 'copies', 'optional', 'background'),
    declaredField('benefit-receiver', 'full-name', 'required', 'background', {
      label: { vi: 'Người nhận trợ cấp', en: 'Receiver of the allowance' },
    }),
    declaredField('benefit-receiver', 'id-number', 'required', 'background'),
    declaredField('benefit-receiver', 'phone', 'optional', 'background'),
    declaredField('benefit-receiver', 'current-address', 'optional', 'background'),
    declaredField('benefit-receiver', 'bank-account', 'optional', 'background'),
    declaredField('benefit-receiver', 'bank-name', 'optional', 'background'),
    declaredField('benefit-receiver', 'account-holder', 'optional', 'background'),
    declaredField('benefit-receiver', 'benefit-kind', 'required', 'background'),
    declaredField('deceased', 'social-insurance-number', 'optional', 'background'),
    declaredField('deceased', 'burial-date', 'optional', 'background'),
  ],
  attachments: [
    {
      name: { vi: 'Giấy báo tử hoặc giấy tờ thay thế giấy báo tử', en: 'Death notice or the paper in its place' },
      required: true,
      sureness: 'background',
    },
    {
      name: { vi: 'Tờ khai đề nghị hưởng mai táng phí', en: 'Request for the funeral allowance' },
      required: false,
      condition: { vi: 'Khi đề nghị hưởng mai táng phí', en: 'When the allowance is requested' },
      sureness: 'background',
    },
  ],
  fees: [],
  results: [
    { name: { vi: 'Trích lục khai tử', en: 'Extract of the death register' }, code: 'KQ.G15.000034' },
    { name: { vi: 'Thông báo xóa đăng ký thường trú', en: 'Notice of removal from the residence register' } },
    { name: { vi: 'Quyết định trợ cấp mai táng phí', en: 'Decision on the funeral allowance' } },
  ],
  processing: { vi: '8 đến 20 ngày tùy diện trợ cấp', en: '8 to 20 days, by kind of allowance' },
  source: {
    url: 'https://lienthong.dichvucong.gov.vn/#/ke-khai/2.000987',
    note: 'Linked-services portal, declaration 2.000987; not in the national portal’s catalogue of July 2026',
  },
} as const satisfies Service;
