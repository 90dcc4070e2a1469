import type { Fault } from './fault.ts';

export const monitorClockSlow = {
  id: 'monitor-clock-slow',
  expected: { monitorFault: 'clock-wrong' },
  says: "The monitor's clock is two hours behind every other, so that the one-time passwords it makes are of the past.",
  touches: ['login'],
  clocksAheadMs: 7_200_000,
} satisfies Fault;
