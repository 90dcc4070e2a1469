import { describeRequest } from '../describe-request.ts';
import { confidenceInFarSide, farSideReasons } from '../far-side.ts';
import type { Rule } from '../rule.ts';

/**
 * No connection to the portal (refused, reset, no route, silent) while other hosts answer. Abstains where its plain
 * probe got an answer at the same moment: then it is the way of this citizen, or over already.
 */
export const portalRefusesConnection = {
  id: 'portal-refuses-connection',
  cause: 'portal',
  detail: 'unreachable',
  needs: ['failingRequests', 'decisiveNavigation', 'serverWait', 'hostHealth', 'neutralHealth', 'confirmationOutcomes'],
  judge: ({ failingRequests, decisiveNavigation, serverWait, hostHealth, neutralHealth, confirmationOutcomes }) => {
    const lost = [...(decisiveNavigation === null ? [] : [decisiveNavigation]), ...failingRequests].find(
      ({ request, failed }) =>
        request.role === 'portal' &&
        (failed === 'refused' || failed === 'reset' || failed === 'no-route' || failed === 'timeout'),
    );
    // Dropped on the way, the citizen waits until he gives up, and only the probe tells that nothing took his connection.
    const dropped =
      serverWait?.request.role === 'portal' && !serverWait.answered && hostHealth.portal?.unreached === true
        ? serverWait
        : undefined;
    const request = (lost ?? dropped)?.request;
    if (request === undefined || hostHealth.portal?.answers === true) return null;
    const sure = confidenceInFarSide({ neutralHealth, confirmationOutcomes }, hostHealth.portal);
    if (sure === null) return null;
    const { en, vi } = describeRequest(request);
    return {
      confidence: sure,
      reasons: [
        {
          en: `The portal ${request.host} could not be reached: ${en}.`,
          vi: `Không kết nối được tới cổng ${request.host}: ${vi}.`,
        },
        ...farSideReasons({ neutralHealth, confirmationOutcomes }),
      ],
    };
  },
} satisfies Rule<
  'failingRequests' | 'decisiveNavigation' | 'serverWait' | 'hostHealth' | 'neutralHealth' | 'confirmationOutcomes'
>;
