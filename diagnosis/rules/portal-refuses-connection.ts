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
  needs: ['failingRequests', 'decisiveNavigation', 'hostHealth', 'neutralHealth', 'confirmationOutcomes'],
  judge: ({ failingRequests, decisiveNavigation, hostHealth, neutralHealth, confirmationOutcomes }) => {
    const lost = [...(decisiveNavigation === null ? [] : [decisiveNavigation]), ...failingRequests].find(
      ({ request, failed }) =>
        request.role === 'portal' &&
        (failed === 'refused' || failed === 'reset' || failed === 'no-route' || failed === 'timeout'),
    );
    if (lost === undefined || hostHealth.portal?.answers === true) return null;
    const sure = confidenceInFarSide({ neutralHealth, confirmationOutcomes }, hostHealth.portal);
    if (sure === null) return null;
    const { en, vi } = describeRequest(lost.request);
    return {
      confidence: sure,
      reasons: [
        {
          en: `The portal ${lost.request.host} could not be reached: ${en}.`,
          vi: `Không kết nối được tới cổng ${lost.request.host}: ${vi}.`,
        },
        ...farSideReasons({ neutralHealth, confirmationOutcomes }),
      ],
    };
  },
} satisfies Rule<'failingRequests' | 'decisiveNavigation' | 'hostHealth' | 'neutralHealth' | 'confirmationOutcomes'>;
