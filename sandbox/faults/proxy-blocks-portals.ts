import type { Fault } from './fault.ts';

export const proxyBlocksPortals = {
  id: 'proxy-blocks-portals',
  expected: { cause: 'network', detail: 'proxy-blocked' },
  says: "The proxy of the citizen's office refuses (403) whatever is no news site.",
  touches: 'all',
  accessNetwork: {
    meets: (host) => (host.startsWith('neutral') ? 'pass' : { status: 403, page: '' }),
  },
} satisfies Fault;
