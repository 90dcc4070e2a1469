import type { Fault } from './fault.ts';

export const clockMonthsBehind = {
  id: 'clock-months-behind',
  expected: { cause: 'device', detail: 'clock-wrong' },
  says: "By the clock of the citizen's device no certificate of any host is valid yet.",
  touches: 'all',
  certificates: {
    portal: 'not-yet-valid',
    identity: 'not-yet-valid',
    payment: 'not-yet-valid',
    'shared-data': 'not-yet-valid',
    neutral: 'not-yet-valid',
  },
} satisfies Fault;
