import type { Fault } from './fault.ts';

let requests = 0;

export const everySecondConnectionReset = {
  id: 'every-second-connection-reset',
  expected: { cause: 'network', detail: 'reset-on-path' },
  says: 'Something on the access network resets every second request, whatever the host.',
  touches: 'all',
  accessNetwork: { meets: () => (++requests % 2 === 0 ? 'pass' : 'reset') },
} satisfies Fault;
