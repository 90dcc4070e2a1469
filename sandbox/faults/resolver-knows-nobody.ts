import type { Fault } from './fault.ts';

export const resolverKnowsNobody = {
  id: 'resolver-knows-nobody',
  expected: { cause: 'network', detail: 'dns-access' },
  says: "The access network's resolver says of every name that it does not exist; another resolver knows them all.",
  touches: 'all',
  names: {
    access: () => 'unknown',
    control: () => 'address',
  },
} satisfies Fault;
