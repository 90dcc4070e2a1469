import type { Fault } from './fault.ts';

export const proxyWantsSignIn = {
  id: 'proxy-wants-sign-in',
  expected: { cause: 'network', detail: 'proxy-blocked' },
  says: "The proxy of the citizen's office lets nobody through who has not signed in to it (407).",
  touches: 'all',
  accessNetwork: {
    meets: () => ({
      status: 407,
      page: '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Proxy</title><h1>Yêu cầu xác thực proxy</h1></html>',
    }),
  },
} satisfies Fault;
