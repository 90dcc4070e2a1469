import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/** The bank behind the gateway is under maintenance: VNPAY's 75 (08 in older clients), or the gateway's words. */
export const bankUnderMaintenance = {
  id: 'bank-under-maintenance',
  cause: 'payment',
  detail: 'bank-maintenance',
  needs: ['obstacle', 'moneyFacts', 'softFailures'],
  judge: ({ obstacle, moneyFacts, softFailures }) => {
    const answer = moneyFacts?.answer;
    const words = obstacle?.stage === 'payment' ? said(softFailures, ['bank-maintenance']) : null;
    if (answer?.group !== 'bank-maintenance' && (words === null || answer?.group === 'paid')) return null;
    return {
      confidence: answer?.group === 'bank-maintenance' ? confidence.proven : confidence.clear,
      reasons: [
        ...(answer?.group === 'bank-maintenance'
          ? [
              {
                en: `The gateway returned code ${answer.code}: ${answer.en}.`,
                vi: `Cổng thanh toán trả mã ${answer.code}: ${answer.vi}.`,
              },
            ]
          : []),
        ...(words === null
          ? []
          : [
              {
                en: `${words.host ?? 'The gateway'} says: "${words.quote}".`,
                vi: `${words.host ?? 'Cổng thanh toán'} thông báo: "${words.quote}".`,
              },
            ]),
      ],
    };
  },
} satisfies Rule<'obstacle' | 'moneyFacts' | 'softFailures'>;
