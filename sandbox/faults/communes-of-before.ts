import type { Fault } from './fault.ts';

/** Names of units that were merged away on 1 July 2025. */
const mergedAway = [
  'Phường Thạch Thang',
  'Phường Hải Châu I',
  'Phường Hải Châu II',
  'Phường Phước Ninh',
  'Phường Nam Dương',
  'Phường Bình Hiên',
  'Thị trấn Nam Phước',
  'Thị trấn Vĩnh Điện',
];

export const communesOfBefore = {
  id: 'communes-of-before',
  expected: { cause: 'data-sharing', detail: 'stale-list' },
  says: 'The shared list of communes is the one from before 1 July 2025.',
  touches: ['form'],
  sharedData: (request, response, next) => {
    if (/^\/provinces\/[^/]+\/communes$/.test(request.path)) response.json(mergedAway);
    else next();
  },
} satisfies Fault;
