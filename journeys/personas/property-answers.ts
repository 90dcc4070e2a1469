import { answers, type Answers } from './answers.ts';
import { testNotice } from './file-facts.ts';
import { dayAfter, type Household } from './household.ts';
import { personFacts } from './person-facts.ts';
import { placeFacts } from './place-facts.ts';

/** What the household owns, where it worked, where it files: things rather than people. */
export function propertyAnswers({ requester, father, neighbour }: Household, on: Date): Answers {
  const serial = requester.idNumber.slice(6);
  const { home } = requester;
  const company = { name: `CÔNG TY TNHH KIỂM THỬ ${serial}`, taxCode: `0000${serial}` };
  const organisation = {
    'company-name': company.name,
    'tax-code': company.taxCode,
    ...placeFacts(home, 'Số 1 đường Doanh Nghiệp Thử'),
  } as const;
  return {
    ...answers('company', {
      ...organisation,
      'founding-decision-number': `${serial}/QĐ-KT`,
      'founding-decision-date': '2024-06-03',
      'founding-decision-by': 'Sở Tài chính',
      'seal-type': {
        text: 'Dấu ướt',
        alternatives: ['Con dấu không có hình biểu tượng', 'Dấu thu nhỏ', 'Dấu nổi', 'Dấu xi', 'Khác'],
      },
      'seal-count': '1',
    }),
    ...answers('income-payer', organisation),
    ...answers('representative', { ...personFacts(requester), position: 'Giám đốc' }),
    ...answers('former-job', {
      'last-workplace': company.name,
      'contract-end-date': dayAfter(on, -30),
      'contract-end-reason': {
        text: 'Hết hạn hợp đồng',
        alternatives: ['Hết hạn hợp đồng lao động', 'Thỏa thuận chấm dứt', 'Khác'],
      },
      position: 'Nhân viên',
    }),
    ...answers('agency', {
      ...placeFacts(home, 'Số 1 đường Hành Chính'),
      agency: {
        text: `Ủy ban nhân dân ${home.commune}`,
        alternatives: [
          `UBND ${home.commune}`,
          `Công an ${home.commune}`,
          `Trung tâm Phục vụ hành chính công ${home.commune}`,
          `Công an ${home.province}`,
          home.commune,
          home.province,
        ],
      },
    }),
    ...answers('new-residence', {
      ...placeFacts(father.home, father.address),
      'period-from': dayAfter(on, 1),
      'period-until': dayAfter(on, 365),
      'period-months': { text: '12', alternatives: ['12 tháng', '1 năm'] },
    }),
    ...answers(
      'destination',
      placeFacts({ province: 'Thành phố Đà Nẵng', commune: 'Phường Hội An' }, 'Số 1 đường Thử Nghiệm'),
    ),
    ...answers('vehicle', {
      'vehicle-kind': { text: 'Xe mô tô', alternatives: ['Mô tô', 'Mô tô hai bánh', 'Xe máy', 'Xe mô tô hai bánh'] },
      'vehicle-brand': { text: 'HONDA', alternatives: ['Honda'] },
      'vehicle-model': 'KIEM THU 110',
      'vehicle-chassis': `RLHTHU00000${serial}`,
      'vehicle-engine': `THU00E${serial}`,
      'vehicle-colour': { text: 'Đen', alternatives: ['Màu đen'] },
      'vehicle-year': '2026',
      'engine-capacity': '109',
      'registration-fee-file': `0000-${serial}`,
      'e-invoice': `THU${serial}`,
      'factory-slip': `THU-XX-${serial}`,
      // 10 is the code of no province on number plates.
      'licence-plate': `10K1-${serial.slice(1)}`,
    }),
    ...answers('violation', {
      'violation-decision': `${serial}/QĐ-XPHC`,
      'licence-plate': `10K1-${serial.slice(1)}`,
    }),
    ...answers('land', {
      ...placeFacts(home, requester.address),
      'certificate-number': `TH ${serial}`,
      'certificate-date': '2020-09-09',
      'land-parcel': '000',
      'map-sheet': '00',
      'land-area': '100',
      'content-before': `Số CMND ${requester.oldIdNumber}. ${testNotice}`,
      'content-after': `Số định danh cá nhân ${requester.idNumber}. ${testNotice}`,
    }),
    ...answers('electricity-site', {
      ...placeFacts(home, requester.address),
      'power-capacity': '3',
      'power-phases': { text: '1 pha', alternatives: ['Một pha', '1'] },
      'power-purpose': {
        text: 'Sinh hoạt',
        alternatives: ['Sinh hoạt gia đình', 'Mục đích sinh hoạt', 'Điện sinh hoạt'],
      },
      'meter-reading': '1234',
    }),
    ...answers('old-holder', { ...personFacts(neighbour), 'customer-code': `PT00000${serial}` }),
    ...answers('wish', {
      'wish-order': '1',
      'university-code': 'KTH',
      'major-code': '0000001',
      'subject-combination': { text: 'A00', alternatives: ['A00 (Toán, Lý, Hóa)', 'Toán, Vật lí, Hóa học'] },
    }),
  };
}
