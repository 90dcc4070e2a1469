import type { Fault } from './fault.ts';

export const resolverFails = {
  id: 'resolver-fails',
  expected: { cause: 'network', detail: 'dns-access' },
  says: "The access network's resolver fails at every name (SERVFAIL); another one knows them all.",
  touches: 'all',
  names: {
    access: () => 'fails',
    control: () => 'address',
  },
} satisfies Fault;
