import { describeRequest, seconds } from '../describe-request.ts';
import { confidenceInFarSide, farSideReasons } from '../far-side.ts';
import type { Rule } from '../rule.ts';

/**
 * The connection to the portal stood and the answer did not come, or a proxy before it said 504: the server is slow,
 * not the way to it. Abstains where neutral hosts suffer too or another network got through.
 */
export const portalKeepsCitizenWaiting = {
  id: 'portal-keeps-citizen-waiting',
  cause: 'portal',
  detail: 'timeout-server',
  needs: ['obstacle', 'serverWait', 'failingRequests', 'hostHealth', 'neutralHealth', 'confirmationOutcomes'],
  judge: ({ obstacle, serverWait, failingRequests, hostHealth, neutralHealth, confirmationOutcomes }) => {
    const gatewayTimeout = failingRequests
      .map(({ request }) => request)
      .findLast(({ role, status }) => role === 'portal' && status === 504);
    const stopped =
      obstacle?.reason === 'timeout' || obstacle?.reason === 'navigation-failed' || obstacle?.reason === 'no-progress';
    const wait = stopped && serverWait?.request.role === 'portal' && serverWait.connected !== false ? serverWait : null;
    const sure = confidenceInFarSide({ neutralHealth, confirmationOutcomes }, hostHealth.portal);
    if ((gatewayTimeout === undefined && wait === null) || sure === null) return null;
    const told = describeRequest(gatewayTimeout ?? (wait as NonNullable<typeof wait>).request);
    return {
      confidence: sure,
      reasons: [
        { en: `The portal kept the citizen waiting: ${told.en}.`, vi: `Cổng để người dân chờ: ${told.vi}.` },
        ...(wait === null
          ? []
          : [
              {
                en: `${seconds(wait.waitedMs)} s went to the server, ${seconds(wait.pathMs)} s to the way there.`,
                vi: `Chờ máy chủ xử lý ${seconds(wait.waitedMs)} giây, đường truyền chỉ mất ${seconds(wait.pathMs)} giây.`,
              },
            ]),
        ...farSideReasons({ neutralHealth, confirmationOutcomes }),
      ],
    };
  },
} satisfies Rule<
  'obstacle' | 'serverWait' | 'failingRequests' | 'hostHealth' | 'neutralHealth' | 'confirmationOutcomes'
>;
