import { describeRequest, seconds } from '../describe-request.ts';
import { confidenceInFarSide, farSideReasons } from '../far-side.ts';
import type { Rule } from '../rule.ts';

/** A plain page that takes a server this long is slow for everybody, ms. */
const slowProbeMs = 5_000;

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
    const connects = serverWait?.connected !== false && hostHealth.portal?.unreached !== true;
    const wait = stopped && serverWait?.request.role === 'portal' && connects ? serverWait : null;
    // A request that is still open leaves no trace of its own; the plain probe then shows where the time goes.
    const probed =
      stopped &&
      (hostHealth.portal?.failedPhase === 'processing' || (hostHealth.portal?.processingMs ?? 0) >= slowProbeMs);
    const sure = confidenceInFarSide({ neutralHealth, confirmationOutcomes }, hostHealth.portal);
    if ((gatewayTimeout === undefined && wait === null && !probed) || sure === null) return null;
    const request = gatewayTimeout ?? wait?.request;
    return {
      confidence: sure,
      reasons: [
        ...(request === undefined
          ? []
          : [
              {
                en: `The portal kept the citizen waiting: ${describeRequest(request).en}.`,
                vi: `Cổng để người dân chờ: ${describeRequest(request).vi}.`,
              },
            ]),
        ...(probed
          ? [
              {
                en: `A plain probe of ${hostHealth.portal?.hosts.join(', ')} connected and waited for the server too.`,
                vi: `Phép thử độc lập tới ${hostHealth.portal?.hosts.join(', ')} kết nối được nhưng cũng phải chờ máy chủ.`,
              },
            ]
          : []),
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
