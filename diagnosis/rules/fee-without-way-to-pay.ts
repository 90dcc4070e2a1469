import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/** A fee is due and the portal offers no way to pay it online. */
export const feeWithoutWayToPay = {
  id: 'fee-without-way-to-pay',
  cause: 'payment',
  detail: 'fee-missing',
  needs: ['obstacle', 'softFailures', 'citizenSetup'],
  judge: ({ obstacle, softFailures, citizenSetup }) => {
    const words =
      obstacle?.stage === 'payment' && citizenSetup.feeDue !== false
        ? said(softFailures, ['payment-absent'], ['portal'])
        : null;
    if (obstacle?.reason !== 'fee-missing' && words === null) return null;
    return {
      confidence: obstacle?.reason === 'fee-missing' ? confidence.clear : confidence.likely,
      reasons: [
        {
          en: `A fee is due and ${citizenSetup.portalHost} offers no way to pay it${words === null ? '' : `: "${words.quote}"`}.`,
          vi: `Thủ tục có phí nhưng ${citizenSetup.portalHost} không có cách nộp trực tuyến${words === null ? '' : `: "${words.quote}"`}.`,
        },
      ],
    };
  },
} satisfies Rule<'obstacle' | 'softFailures' | 'citizenSetup'>;
