import type { Fault } from './fault.ts';

export const networkLoginRequired = {
  id: 'network-login-required',
  expected: { cause: 'network', detail: 'captive-portal' },
  says: 'The access network answers every address with HTTP status 511 until one signs in.',
  touches: 'all',
  accessNetwork: { captive: 511 },
} satisfies Fault;
