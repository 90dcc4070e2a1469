import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/**
 * The portal's page says that it is under maintenance or overloaded, with whatever status. "Bảo trì" on a portal is
 * often an overload in disguise, and both are the operator's to act on. An announcement on a full page is in passing.
 */
export const portalSaysMaintenance = {
  id: 'portal-says-maintenance',
  cause: 'portal',
  detail: 'maintenance-page',
  needs: ['softFailures'],
  judge: ({ softFailures }) => {
    const words = said(softFailures, ['maintenance', 'overload'], ['portal']);
    if (words === null) return null;
    return {
      confidence: words.where === 'text' || words.where === 'title' ? confidence.clear : confidence.proven,
      reasons: [
        {
          en: `${words.host ?? 'The portal'} (HTTP ${words.status ?? '?'}) says: "${words.quote}".`,
          vi: `${words.host ?? 'Cổng'} (HTTP ${words.status ?? '?'}) thông báo: "${words.quote}".`,
        },
      ],
    };
  },
} satisfies Rule<'softFailures'>;
