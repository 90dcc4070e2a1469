import type { Fault } from './fault.ts';

export const noConnection = {
  id: 'no-connection',
  expected: { cause: 'network', detail: 'no-connection' },
  says: 'Nothing that is sent into the access network is ever answered.',
  touches: 'all',
  accessNetwork: { meets: () => 'black-hole' },
} satisfies Fault;
