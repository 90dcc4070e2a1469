import type { Fault } from './fault.ts';

const districts = [
  'Quận Hải Châu',
  'Quận Thanh Khê',
  'Quận Sơn Trà',
  'Huyện Hòa Vang',
  'Thị xã Điện Bàn',
  'Huyện Đại Lộc',
];

export const districtsInPlaceOfCommunes = {
  id: 'districts-in-place-of-communes',
  // The list is older than the law, and no commune of today is in it.
  expected: { cause: 'data-sharing', detail: 'stale-list' },
  says: 'The shared list gives the districts of before 1 July 2025 where communes are asked for.',
  touches: ['form'],
  sharedData: (request, response, next) => {
    if (/^\/provinces\/[^/]+\/communes$/.test(request.path)) response.json(districts);
    else next();
  },
} satisfies Fault;
