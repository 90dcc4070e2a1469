import { describeRequest } from '../describe-request.ts';
import { confidenceInFarSide, farSideReasons } from '../far-side.ts';
import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/**
 * The payment host cannot be reached: not by the citizen, or, as the portal says, not by the portal. Abstains where the
 * rest of the world is silent too.
 */
export const gatewayCannotBeReached = {
  id: 'gateway-cannot-be-reached',
  cause: 'payment',
  detail: 'gateway-unreachable',
  needs: [
    'obstacle',
    'failingRequests',
    'decisiveNavigation',
    'hostHealth',
    'neutralHealth',
    'confirmationOutcomes',
    'softFailures',
    'serverWait',
  ],
  judge: ({
    obstacle,
    failingRequests,
    decisiveNavigation,
    hostHealth,
    neutralHealth,
    confirmationOutcomes,
    softFailures,
    serverWait,
  }) => {
    if (obstacle?.stage !== 'payment') return null;
    const lost = [...(decisiveNavigation === null ? [] : [decisiveNavigation]), ...failingRequests].find(
      ({ request, failed }) =>
        request.role === 'payment' &&
        failed !== null &&
        failed !== 'aborted' &&
        failed !== 'timeout' &&
        failed !== 'proxy' &&
        failed !== 'offline',
    );
    const words = said(softFailures, ['payment-not-created'], ['portal']);
    const sure = confidenceInFarSide({ neutralHealth, confirmationOutcomes }, hostHealth.payment);
    const downByProbe = hostHealth.payment?.answers === false && hostHealth.payment.answersByControlResolver !== true;
    // Dropped on the way, the citizen waits until he gives up, and only the probe tells that nothing took his connection.
    const dropped =
      serverWait?.request.role === 'payment' && !serverWait.answered && hostHealth.payment?.unreached === true;
    if (sure === null || (lost === undefined && !dropped && !(words !== null && downByProbe))) return null;
    const reasons = [...farSideReasons({ neutralHealth, confirmationOutcomes })];
    if (words !== null)
      reasons.unshift({ en: `The portal says: "${words.quote}".`, vi: `Cổng thông báo: "${words.quote}".` });
    if (downByProbe)
      reasons.unshift({
        en: `The plain probe of ${hostHealth.payment.hosts.join(', ')} failed too.`,
        vi: `Phép thử độc lập tới ${hostHealth.payment.hosts.join(', ')} cũng thất bại.`,
      });
    if (lost !== undefined) {
      const { en, vi } = describeRequest(lost.request);
      reasons.unshift({
        en: `The payment gateway ${lost.request.host} could not be reached: ${en}.`,
        vi: `Không kết nối được cổng thanh toán ${lost.request.host}: ${vi}.`,
      });
    }
    return { confidence: lost === undefined && !dropped ? Math.min(sure, confidence.clear) : sure, reasons };
  },
} satisfies Rule<
  | 'obstacle'
  | 'failingRequests'
  | 'decisiveNavigation'
  | 'hostHealth'
  | 'neutralHealth'
  | 'confirmationOutcomes'
  | 'softFailures'
  | 'serverWait'
>;
