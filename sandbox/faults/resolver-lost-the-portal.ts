import type { Fault } from './fault.ts';

export const resolverLostThePortal = {
  id: 'resolver-lost-the-portal',
  expected: { cause: 'network', detail: 'dns-access' },
  says: "The access network's resolver says of the portals alone that they do not exist; another one knows them.",
  touches: 'all',
  names: {
    access: (name) => (/^(dvc|bieumau|tokhai)/.test(name) ? 'unknown' : 'address'),
    control: () => 'address',
  },
} satisfies Fault;
