import { describeRequest } from '../describe-request.ts';
import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/** A page on the citizen's way answers 404 or 410, or says so with HTTP 200. */
export const pageNotFound = {
  id: 'page-not-found',
  cause: 'portal',
  detail: 'broken-link',
  needs: ['decisiveNavigation', 'softFailures'],
  judge: ({ decisiveNavigation, softFailures }) => {
    const request = decisiveNavigation?.request;
    if (request?.role === 'portal' && (request.status === 404 || request.status === 410)) {
      const { en, vi } = describeRequest(request);
      return {
        confidence: confidence.proven,
        reasons: [
          {
            en: `A page on the citizen's way does not exist: ${en}.`,
            vi: `Trang trên đường đi của người dân không tồn tại: ${vi}.`,
          },
        ],
      };
    }
    const words = said(softFailures, ['page-not-found'], ['portal']);
    if (words === null) return null;
    return {
      confidence: confidence.likely,
      reasons: [
        {
          en: `${words.host ?? 'The portal'} answered ${words.status ?? '?'} with: "${words.quote}".`,
          vi: `${words.host ?? 'Cổng'} trả lời mã ${words.status ?? '?'} với nội dung: "${words.quote}".`,
        },
      ],
    };
  },
} satisfies Rule<'decisiveNavigation' | 'softFailures'>;
