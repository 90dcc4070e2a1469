import type { Fault } from './fault.ts';

/** The provinces that ended on 1 July 2025 (Resolution 202/2025/QH15); the list has them and lacks what they became. */
const ended = [
  'Tỉnh Hà Giang',
  'Tỉnh Bắc Kạn',
  'Tỉnh Yên Bái',
  'Tỉnh Hòa Bình',
  'Tỉnh Vĩnh Phúc',
  'Tỉnh Bắc Giang',
  'Tỉnh Hải Dương',
  'Tỉnh Thái Bình',
  'Tỉnh Hà Nam',
  'Tỉnh Nam Định',
  'Tỉnh Quảng Bình',
  'Tỉnh Quảng Nam',
  'Tỉnh Bình Định',
  'Tỉnh Phú Yên',
  'Tỉnh Kon Tum',
  'Tỉnh Đắk Nông',
  'Tỉnh Ninh Thuận',
  'Tỉnh Bình Thuận',
  'Tỉnh Bình Phước',
  'Tỉnh Bình Dương',
  'Tỉnh Bà Rịa - Vũng Tàu',
  'Tỉnh Long An',
  'Tỉnh Tiền Giang',
  'Tỉnh Bến Tre',
  'Tỉnh Trà Vinh',
  'Tỉnh Hậu Giang',
  'Tỉnh Sóc Trăng',
  'Tỉnh Kiên Giang',
  'Tỉnh Bạc Liêu',
];

export const provincesOfBefore = {
  id: 'provinces-of-before',
  expected: { cause: 'data-sharing', detail: 'stale-list' },
  says: 'The shared list of provinces still has the 63 of before 1 July 2025, by their old names.',
  touches: ['form'],
  sharedData: (request, response, next) => {
    if (request.path === '/provinces')
      response.json(ended.map((name, n) => ({ code: String(n + 1).padStart(2, '0'), name })));
    else next();
  },
} satisfies Fault;
