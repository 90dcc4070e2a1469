import { describeRequest } from '../describe-request.ts';
import { confidence, type Rule } from '../rule.ts';

/**
 * The portal answered 5xx to what the citizen was doing. It reached the citizen, so no network is at fault. Abstains on
 * 504, which says that something behind was too slow (`portal-keeps-citizen-waiting`).
 */
export const portalAnswersServerError = {
  id: 'portal-answers-server-error',
  cause: 'portal',
  detail: 'server-error',
  needs: ['failingRequests', 'decisiveNavigation'],
  judge: ({ failingRequests, decisiveNavigation }) => {
    const failed = failingRequests
      .map(({ request }) => request)
      .findLast(
        ({ role, status, resource }) =>
          role === 'portal' &&
          (status ?? 0) >= 500 &&
          status !== 504 &&
          (resource === 'document' || resource === 'fetch'),
      );
    if (failed === undefined) return null;
    const { en, vi } = describeRequest(failed);
    return {
      // A background request may fail beside the point; the page that the citizen waited for may not.
      confidence: decisiveNavigation?.request === failed ? confidence.proven : confidence.clear,
      reasons: [{ en: `The portal's own server failed: ${en}.`, vi: `Máy chủ của cổng báo lỗi: ${vi}.` }],
    };
  },
} satisfies Rule<'failingRequests' | 'decisiveNavigation'>;
