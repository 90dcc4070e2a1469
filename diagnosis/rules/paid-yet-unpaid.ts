import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/**
 * The gateway took the money and said 00, and the portal still says unpaid, or shows a page of its own that says nothing of the
 * payment and leads no further: the gateway's call back was lost. So it is where the gateway's own page says that it was paid and
 * is the last that the citizen sees.
 */
export const paidYetUnpaid = {
  id: 'paid-yet-unpaid',
  cause: 'payment',
  detail: 'callback-lost',
  needs: ['obstacle', 'moneyFacts', 'pageAtFailure', 'failingRequests', 'softFailures'],
  judge: ({ obstacle, moneyFacts, pageAtFailure, failingRequests, softFailures }) => {
    const told =
      obstacle?.stage === 'payment' && pageAtFailure?.role === 'payment' && moneyFacts?.answer == null
        ? said(softFailures, ['payment-done'], ['payment'])
        : null;
    if (told !== null)
      return {
        confidence: confidence.clear,
        reasons: [
          {
            en: `${told.host ?? 'The gateway'} says "${told.quote}" and does not lead back to the portal.`,
            vi: `${told.host ?? 'Cổng thanh toán'} thông báo "${told.quote}" nhưng không đưa người dân trở lại cổng.`,
          },
        ],
      };
    const paid =
      moneyFacts !== null &&
      (moneyFacts.answer?.group === 'paid' || (moneyFacts.answer === null && moneyFacts.moneyMoved));
    const leftAlone =
      paid &&
      obstacle?.stage === 'payment' &&
      obstacle.reason === 'control-missing' &&
      pageAtFailure?.role === 'portal' &&
      failingRequests.length === 0;
    const denied = obstacle?.reason === 'not-paid' || moneyFacts?.acknowledged === false || leftAlone;
    if (!denied || (moneyFacts?.answer != null && !paid)) return null;
    if (!paid && obstacle?.reason !== 'not-paid') return null;
    const quote = obstacle?.answer ?? null;
    return {
      confidence: paid ? confidence.proven : confidence.likely,
      reasons: [
        {
          en: `${moneyFacts?.gatewayHost ?? 'The gateway'} confirmed the payment${moneyFacts?.answer == null ? '' : ` (code ${moneyFacts.answer.code})`}.`,
          vi: `${moneyFacts?.gatewayHost ?? 'Cổng thanh toán'} xác nhận đã thanh toán${moneyFacts?.answer == null ? '' : ` (mã ${moneyFacts.answer.code})`}.`,
        },
        {
          en: `The portal still shows the file as unpaid${quote === null ? '' : `: "${quote}"`}.`,
          vi: `Cổng vẫn báo hồ sơ chưa thanh toán${quote === null ? '' : `: "${quote}"`}.`,
        },
      ],
    };
  },
} satisfies Rule<'obstacle' | 'moneyFacts' | 'pageAtFailure' | 'failingRequests' | 'softFailures'>;
