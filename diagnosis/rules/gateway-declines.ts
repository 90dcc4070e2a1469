import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/** The gateway refused the payment, with its response code or in words on its own page. */
export const gatewayDeclines = {
  id: 'gateway-declines',
  cause: 'payment',
  detail: 'declined-by-gateway',
  needs: ['obstacle', 'moneyFacts', 'softFailures'],
  judge: ({ obstacle, moneyFacts, softFailures }) => {
    const answer = moneyFacts?.answer;
    if (answer != null && (answer.group === 'declined' || answer.group === 'suspected')) {
      return {
        confidence: confidence.proven,
        reasons: [
          {
            en: `${moneyFacts?.gatewayHost ?? 'The gateway'} returned code ${answer.code}: ${answer.en}.`,
            vi: `${moneyFacts?.gatewayHost ?? 'Cổng thanh toán'} trả mã ${answer.code}: ${answer.vi}.`,
          },
        ],
      };
    }
    // A code of another group is a more exact charge, and another rule's.
    if (answer != null) return null;
    // "Tạo giao dịch thanh toán thất bại": there was no payment yet that anybody could refuse.
    if (said(softFailures, ['payment-not-created']) !== null) return null;
    const words = obstacle?.stage === 'payment' ? said(softFailures, ['payment-declined']) : null;
    if (obstacle?.reason !== 'declined' && words === null) return null;
    const quote = words?.quote ?? obstacle?.answer ?? obstacle?.words ?? '';
    return {
      confidence: obstacle?.reason === 'declined' ? confidence.clear : confidence.likely,
      reasons: [{ en: `The payment was refused: "${quote}".`, vi: `Thanh toán bị từ chối: "${quote}".` }],
    };
  },
} satisfies Rule<'obstacle' | 'moneyFacts' | 'softFailures'>;
