import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/** Gateway and portal do not accept each other's signature: wrong secret, wrong order of fields. */
export const paymentSignatureRejected = {
  id: 'payment-signature-rejected',
  cause: 'payment',
  detail: 'signature-invalid',
  needs: ['obstacle', 'moneyFacts', 'softFailures'],
  judge: ({ obstacle, moneyFacts, softFailures }) => {
    const answer = moneyFacts?.answer;
    const words = obstacle?.stage === 'payment' ? said(softFailures, ['payment-signature']) : null;
    if (answer?.group !== 'signature' && words === null) return null;
    return {
      confidence: answer?.group === 'signature' ? confidence.proven : confidence.clear,
      reasons: [
        ...(answer?.group === 'signature'
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
                en: `${words.host ?? 'The page'} says: "${words.quote}".`,
                vi: `${words.host ?? 'Trang'} thông báo: "${words.quote}".`,
              },
            ]),
      ],
    };
  },
} satisfies Rule<'obstacle' | 'moneyFacts' | 'softFailures'>;
