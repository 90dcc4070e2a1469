import type { Fault } from './fault.ts';

export const portalNameDeleted = {
  id: 'portal-name-deleted',
  expected: { cause: 'portal', detail: 'dns-portal' },
  says: "No resolver knows the portals' names any more; all other names are known.",
  touches: 'all',
  names: {
    access: (name) => (/^(dvc|bieumau|tokhai)/.test(name) ? 'unknown' : 'address'),
    control: (name) => (/^(dvc|bieumau|tokhai)/.test(name) ? 'unknown' : 'address'),
  },
} satisfies Fault;
