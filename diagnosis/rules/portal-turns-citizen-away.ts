import { describeRequest } from '../describe-request.ts';
import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/** The portal turns an ordinary citizen away for asking too often: 429, or a block page. */
export const portalTurnsCitizenAway = {
  id: 'portal-turns-citizen-away',
  cause: 'portal',
  detail: 'rate-limited',
  needs: ['failingRequests', 'softFailures'],
  judge: ({ failingRequests, softFailures }) => {
    const words = said(softFailures, ['rate-limited'], ['portal']);
    const refused = failingRequests
      .map(({ request }) => request)
      .findLast(({ role, status }) => role === 'portal' && (status === 429 || (status === 403 && words !== null)));
    if (refused === undefined && words === null) return null;
    return {
      confidence:
        refused?.status === 429 ? confidence.proven : refused === undefined ? confidence.likely : confidence.clear,
      reasons: [
        ...(refused === undefined
          ? []
          : [
              {
                en: `The portal turned the citizen away: ${describeRequest(refused).en}.`,
                vi: `Cổng từ chối phục vụ: ${describeRequest(refused).vi}.`,
              },
            ]),
        ...(words === null ? [] : [{ en: `It said: "${words.quote}".`, vi: `Cổng thông báo: "${words.quote}".` }]),
      ],
    };
  },
} satisfies Rule<'failingRequests' | 'softFailures'>;
