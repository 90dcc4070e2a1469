import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/**
 * A page says that the device's clock is wrong. A clock that is a day late breaks no certificate, only what compares it with the
 * server's. Abstains where the reference device was told the same: then it is the portal that cannot tell the time.
 */
export const deviceClockBlamed = {
  id: 'device-clock-blamed',
  cause: 'device',
  detail: 'clock-wrong',
  needs: ['softFailures', 'confirmationOutcomes', 'citizenSetup'],
  judge: ({ softFailures, confirmationOutcomes, citizenSetup }) => {
    const words = said(softFailures, ['clock-off']);
    if (words === null || citizenSetup.referenceDevice || confirmationOutcomes.device === 'same') return null;
    return {
      confidence: confirmationOutcomes.device === 'passed' ? confidence.clear : confidence.likely,
      reasons: [
        {
          en: `${words.host ?? 'The portal'} says: "${words.quote}".`,
          vi: `${words.host ?? 'Cổng'} thông báo: "${words.quote}".`,
        },
        ...(confirmationOutcomes.device === 'passed'
          ? [
              {
                en: `On ${confirmationOutcomes.changedTo.device} the same journey got through.`,
                vi: `Trên ${confirmationOutcomes.changedTo.device} thực hiện được.`,
              },
            ]
          : []),
      ],
    };
  },
} satisfies Rule<'softFailures' | 'confirmationOutcomes' | 'citizenSetup'>;
