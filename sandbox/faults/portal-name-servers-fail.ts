import type { Fault } from './fault.ts';

export const portalNameServersFail = {
  id: 'portal-name-servers-fail',
  expected: { cause: 'portal', detail: 'dns-portal' },
  says: "Every resolver fails at the portals' names (SERVFAIL), as their own name servers do.",
  touches: 'all',
  names: {
    access: (name) => (/^(dvc|bieumau|tokhai)/.test(name) ? 'fails' : 'address'),
    control: (name) => (/^(dvc|bieumau|tokhai)/.test(name) ? 'fails' : 'address'),
  },
} satisfies Fault;
