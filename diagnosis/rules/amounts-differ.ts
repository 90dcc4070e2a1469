import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

const vnd = (amount: number | null): string => (amount === null ? '?' : `${amount.toLocaleString('vi-VN')} đ`);

/** The citizen is asked to pay another amount than the procedure declares, or the gateway asks another than the portal. */
export const amountsDiffer = {
  id: 'amounts-differ',
  cause: 'payment',
  detail: 'amount-mismatch',
  needs: ['obstacle', 'moneyFacts', 'softFailures'],
  judge: ({ obstacle, moneyFacts, softFailures }) => {
    const { declaredVnd = null, portalVnd = null, gatewayVnd = null } = moneyFacts ?? {};
    const differ = portalVnd !== null && gatewayVnd !== null && portalVnd !== gatewayVnd;
    const words = obstacle?.stage === 'payment' ? said(softFailures, ['amount-differs']) : null;
    if (obstacle?.reason !== 'amount-differs' && !differ && words === null) return null;
    return {
      confidence: differ || obstacle?.reason === 'amount-differs' ? confidence.proven : confidence.likely,
      reasons: [
        {
          en: `Declared ${vnd(declaredVnd)}, asked by the portal ${vnd(portalVnd)}, by the gateway ${vnd(gatewayVnd)}.`,
          vi: `Mức công bố ${vnd(declaredVnd)}, cổng yêu cầu ${vnd(portalVnd)}, cổng thanh toán yêu cầu ${vnd(gatewayVnd)}.`,
        },
        ...(words === null ? [] : [{ en: `Shown: "${words.quote}".`, vi: `Thông báo: "${words.quote}".` }]),
      ],
    };
  },
} satisfies Rule<'obstacle' | 'moneyFacts' | 'softFailures'>;
