import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/** The gateway told of two successful charges in one run, or the page says so itself. */
export const chargedTwice = {
  id: 'charged-twice',
  cause: 'payment',
  detail: 'double-charge',
  needs: ['moneyFacts', 'softFailures', 'obstacle'],
  judge: ({ moneyFacts, softFailures, obstacle }) => {
    const charges = moneyFacts?.charges ?? 0;
    const words =
      obstacle?.stage === 'payment' || obstacle?.stage === 'tracking' ? said(softFailures, ['charged-twice']) : null;
    if (charges < 2 && words === null) return null;
    return {
      confidence: charges >= 2 ? confidence.proven : confidence.likely,
      reasons: [
        charges >= 2
          ? {
              en: `${moneyFacts?.gatewayHost ?? 'The gateway'} reported ${charges} successful charges for one file.`,
              vi: `${moneyFacts?.gatewayHost ?? 'Cổng thanh toán'} báo ${charges} lần trừ tiền thành công cho một hồ sơ.`,
            }
          : { en: `Shown: "${words?.quote ?? ''}".`, vi: `Thông báo: "${words?.quote ?? ''}".` },
      ],
    };
  },
} satisfies Rule<'moneyFacts' | 'softFailures' | 'obstacle'>;
