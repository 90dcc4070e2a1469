import type { Fault } from './fault.ts';

export const clockYearsAhead = {
  id: 'clock-years-ahead',
  expected: { cause: 'device', detail: 'clock-wrong' },
  says: "By the clock of the citizen's device every certificate of every host has expired.",
  touches: 'all',
  certificates: {
    portal: 'expired',
    identity: 'expired',
    payment: 'expired',
    'shared-data': 'expired',
    neutral: 'expired',
  },
} satisfies Fault;
