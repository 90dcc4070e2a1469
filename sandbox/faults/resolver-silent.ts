import type { Fault } from './fault.ts';

export const resolverSilent = {
  id: 'resolver-silent',
  expected: { cause: 'network', detail: 'dns-access' },
  says: "The access network's resolver answers nobody; another one does.",
  touches: 'all',
  names: {
    access: () => 'silent',
    control: () => 'address',
  },
} satisfies Fault;
