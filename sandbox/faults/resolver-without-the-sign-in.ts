import type { Fault } from './fault.ts';

export const resolverWithoutTheSignIn = {
  id: 'resolver-without-the-sign-in',
  // It looks as if the identity provider were gone; another resolver has its address, at which it answers.
  expected: { cause: 'network', detail: 'dns-access' },
  says: "The access network's resolver has no address for the identity provider's name; another one has.",
  touches: ['login'],
  names: { access: (name) => (name.startsWith('sso-') ? 'no-address' : 'address'), control: () => 'address' },
} satisfies Fault;
