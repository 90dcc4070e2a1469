import type { Fault } from './fault.ts';

export const nationalDataHang = {
  id: 'national-data-hang',
  // The portal waits ten seconds for others and then fails with a 500 of its own: the slow part is the shared service.
  expected: { cause: 'data-sharing', detail: 'lookup-timeout' },
  says: 'The shared data service takes every request in and answers none, lists of provinces included.',
  touches: ['form'],
  sharedData: () => undefined,
} satisfies Fault;
