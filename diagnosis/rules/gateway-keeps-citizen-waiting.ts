import { describeRequest } from '../describe-request.ts';
import { confidenceInFarSide, farSideReasons } from '../far-side.ts';
import { confidence, type Rule } from '../rule.ts';

/** The payment gateway did not answer in time, answered 504, or let the time to pay run out (VNPAY's 11). */
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
  ],
  judge: ({ serverWait, failingRequests, moneyFacts, hostHealth, neutralHealth, confirmationOutcomes, obstacle }) => {
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
    if (slow === undefined || sure === null) return null;
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
  'serverWait' | 'failingRequests' | 'moneyFacts' | 'hostHealth' | 'neutralHealth' | 'confirmationOutcomes' | 'obstacle'
>;
