import { describeRequest } from '../describe-request.ts';
import { confidenceInFarSide, farSideReasons } from '../far-side.ts';
import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/**
 * The payment gateway did not answer in time, answered 504, let the time to pay run out (VNPAY's 11), or answers again and again
 * that the payment is being processed until the citizen gives up.
 */
export const gatewayKeepsCitizenWaiting = {
  id: 'gateway-keeps-citizen-waiting',
  cause: 'payment',
  detail: 'gateway-timeout',
  needs: [
    'serverWait',
    'failingRequests',
    'moneyFacts',
    'hostHealth',
    'neutralHealth',
    'confirmationOutcomes',
    'obstacle',
    'softFailures',
    'pageAtFailure',
  ],
  judge: ({
    serverWait,
    failingRequests,
    moneyFacts,
    hostHealth,
    neutralHealth,
    confirmationOutcomes,
    obstacle,
    softFailures,
    pageAtFailure,
  }) => {
    if (moneyFacts?.answer?.group === 'expired') {
      return {
        confidence: confidence.likely,
        reasons: [
          {
            en: `The gateway returned code ${moneyFacts.answer.code}: ${moneyFacts.answer.en}.`,
            vi: `Cổng thanh toán trả mã ${moneyFacts.answer.code}: ${moneyFacts.answer.vi}.`,
          },
        ],
      };
    }
    if (obstacle?.stage !== 'payment') return null;
    const slow =
      failingRequests.find(
        ({ request, failed }) => request.role === 'payment' && (request.status === 504 || failed === 'timeout'),
      )?.request ?? (serverWait?.request.role === 'payment' ? serverWait.request : undefined);
    const sure = confidenceInFarSide({ neutralHealth, confirmationOutcomes }, hostHealth.payment);
    if (sure === null) return null;
    const pending = pageAtFailure?.role === 'payment' ? said(softFailures, ['payment-pending'], ['payment']) : null;
    if (slow === undefined && pending !== null)
      return {
        confidence: confidence.likely,
        reasons: [
          {
            en: `${pending.host ?? 'The gateway'} went on saying: "${pending.quote}".`,
            vi: `${pending.host ?? 'Cổng thanh toán'} chỉ thông báo: "${pending.quote}".`,
          },
        ],
      };
    if (slow === undefined) return null;
    const { en, vi } = describeRequest(slow);
    return {
      confidence: sure,
      reasons: [
        { en: `The payment gateway kept the citizen waiting: ${en}.`, vi: `Cổng thanh toán để người dân chờ: ${vi}.` },
        ...farSideReasons({ neutralHealth, confirmationOutcomes }),
      ],
    };
  },
} satisfies Rule<
  | 'serverWait'
  | 'failingRequests'
  | 'moneyFacts'
  | 'hostHealth'
  | 'neutralHealth'
  | 'confirmationOutcomes'
  | 'obstacle'
  | 'softFailures'
  | 'pageAtFailure'
>;
