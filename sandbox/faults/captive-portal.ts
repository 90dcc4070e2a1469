import type { Fault } from './fault.ts';

export const captivePortal = {
  id: 'captive-portal',
  expected: { cause: 'network', detail: 'captive-portal' },
  says: 'The access network sends every page to its own sign-in page until one signs in to the Wi-Fi.',
  touches: 'all',
  accessNetwork: { captive: 302 },
} satisfies Fault;
