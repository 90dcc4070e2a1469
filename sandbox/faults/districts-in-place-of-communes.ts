import { askedOnce } from '../interference/asked-once.ts';
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
  // The list is older than the law: no commune of today is in it, and what is in it does not exist any more.
  expected: { cause: 'data-sharing', detail: 'stale-list' },
  says: 'The shared list gives the districts of before 1 July 2025 where communes are asked for, and they are refused when sent.',
  touches: ['form'],
  sharedData: (request, response, next) => {
    if (/^\/provinces\/[^/]+\/communes$/.test(request.path)) response.json(districts);
    else next();
  },
  portal: {
    refuse: (procedure) => [
      {
        field: askedOnce(procedure).find(({ kind }) => kind === 'commune')?.id ?? null,
        message: 'Đơn vị hành chính đã chọn đã ngừng hoạt động từ ngày 01/7/2025. Vui lòng chọn lại',
      },
    ],
  },
} satisfies Fault;
