import type { Fault } from './fault.ts';

export const captivePortalInPlace = {
  id: 'captive-portal-in-place',
  expected: { cause: 'network', detail: 'captive-portal' },
  says: 'The access network answers every address with its own sign-in page and HTTP status 200.',
  touches: 'all',
  accessNetwork: { captive: 200 },
} satisfies Fault;
