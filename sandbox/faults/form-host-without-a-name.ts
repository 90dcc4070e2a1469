import type { Fault } from './fault.ts';

/** The hosts to which a portal hands the citizen over for its forms. */
const forms = /^(bieumau|tokhai)/;

export const formHostWithoutAName = {
  id: 'form-host-without-a-name',
  // The portal itself is known and well; the name of its own form host is gone at every resolver that one asks.
  expected: { cause: 'portal', detail: 'dns-portal' },
  says: "After signing in the citizen is handed over to the portal's host of forms, whose name no resolver knows.",
  touches: ['form'],
  // Judicial, so that every portal with such a host uses it.
  procedures: ['criminal-record'],
  names: {
    access: (name) => (forms.test(name) ? 'unknown' : 'address'),
    control: (name) => (forms.test(name) ? 'unknown' : 'address'),
  },
} satisfies Fault;
