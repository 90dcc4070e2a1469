import { describeRequest } from '../describe-request.ts';
import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/** The payment gateway answered 5xx or 4xx, returned an error code, or shows an error page of its own. */
export const gatewayAnswersError = {
  id: 'gateway-answers-error',
  cause: 'payment',
  detail: 'gateway-error',
  needs: ['failingRequests', 'moneyFacts', 'softFailures', 'pageAtFailure', 'complaintsAtFailure'],
  judge: ({ failingRequests, moneyFacts, softFailures, pageAtFailure, complaintsAtFailure }) => {
    const failed = failingRequests
      .map(({ request }) => request)
      .findLast(({ role, status }) => role === 'payment' && (status ?? 0) >= 400 && status !== 504);
    if (failed !== undefined) {
      const { en, vi } = describeRequest(failed);
      return {
        confidence: confidence.proven,
        reasons: [{ en: `The payment gateway failed: ${en}.`, vi: `Cổng thanh toán báo lỗi: ${vi}.` }],
      };
    }
    if (moneyFacts?.answer?.group === 'error') {
      const { code, en, vi } = moneyFacts.answer;
      return {
        confidence: confidence.clear,
        reasons: [
          {
            en: `${moneyFacts.gatewayHost ?? 'The gateway'} returned code ${code}: ${en}.`,
            vi: `${moneyFacts.gatewayHost ?? 'Cổng thanh toán'} trả mã ${code}: ${vi}.`,
          },
        ],
      };
    }
    const words =
      said(
        softFailures,
        ['system-error', 'maintenance', 'overload', 'connection-error', 'page-not-found'],
        ['payment'],
      ) ?? said(softFailures, ['payment-not-created'], ['portal']);
    if (words === null) {
      // "Website này chưa được phê duyệt": whatever the gateway's own page objects to, the citizen was stopped there.
      const [objection] = pageAtFailure?.role === 'payment' ? complaintsAtFailure : [];
      if (objection === undefined || pageAtFailure === null) return null;
      const quote = objection.slice(0, 160);
      return {
        confidence: confidence.likely,
        reasons: [{ en: `On ${pageAtFailure.host}: "${quote}".`, vi: `Tại ${pageAtFailure.host}: "${quote}".` }],
      };
    }
    return {
      confidence: confidence.likely,
      reasons: [
        {
          en: `On ${words.host ?? 'the payment page'}: "${words.quote}".`,
          vi: `Tại ${words.host ?? 'trang thanh toán'}: "${words.quote}".`,
        },
      ],
    };
  },
} satisfies Rule<'failingRequests' | 'moneyFacts' | 'softFailures' | 'pageAtFailure' | 'complaintsAtFailure'>;
