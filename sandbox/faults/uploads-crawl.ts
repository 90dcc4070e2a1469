import type { Fault } from './fault.ts';

export const uploadsCrawl = {
  id: 'uploads-crawl',
  // The way up is too narrow for documents, to any host.
  expected: { cause: 'network', detail: 'too-slow' },
  says: 'What comes to the citizen comes fast; what he sends goes at eight bytes a second.',
  touches: 'all',
  procedures: ['driving-licence'],
  accessNetwork: { upload: { bytesPerSecond: 8 } },
} satisfies Fault;
