import type { Fault } from './fault.ts';

export const portalNameWithoutAddress = {
  id: 'portal-name-without-address',
  expected: { cause: 'portal', detail: 'dns-portal' },
  says: "The portals' names exist without an address, at every resolver.",
  touches: 'all',
  names: {
    access: (name) => (/^(dvc|bieumau|tokhai)/.test(name) ? 'no-address' : 'address'),
    control: (name) => (/^(dvc|bieumau|tokhai)/.test(name) ? 'no-address' : 'address'),
  },
} satisfies Fault;
