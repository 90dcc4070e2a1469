import type { Fault } from './fault.ts';

export const newsSiteWithAnOldCertificate = {
  id: 'news-site-with-an-old-certificate',
  // No citizen of a portal meets a news site on his way.
  expected: { outcome: 'ok' },
  says: 'The certificates of other sites have expired; the portal, identity and payment hosts have good ones.',
  touches: 'all',
  certificates: { neutral: 'expired' },
} satisfies Fault;
