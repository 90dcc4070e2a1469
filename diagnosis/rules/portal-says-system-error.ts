import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/** The portal answered well on the wire and told the citizen of a system error, as "Thao tác thất bại" on HTTP 200. */
export const portalSaysSystemError = {
  id: 'portal-says-system-error',
  cause: 'portal',
  detail: 'server-error',
  needs: ['softFailures', 'refusals'],
  judge: ({ softFailures, refusals }) => {
    const words = said(softFailures, ['system-error'], ['portal']);
    if (words === null) return null;
    // Written beside a field it names none; where other words do, these may be what stopped the citizen.
    if (refusals.namedFields.length > 0 && refusals.texts.some((text) => text.trim() !== words.quote)) return null;
    return {
      confidence: confidence.likely,
      reasons: [
        {
          en: `${words.host ?? 'The portal'} answered ${words.status ?? 'without an error status'} and said: "${words.quote}".`,
          vi: `${words.host ?? 'Cổng'} trả lời mã ${words.status ?? 'bình thường'} nhưng thông báo: "${words.quote}".`,
        },
      ],
    };
  },
} satisfies Rule<'softFailures' | 'refusals'>;
