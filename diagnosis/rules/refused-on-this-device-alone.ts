import { confidence, type Rule } from '../rule.ts';

/**
 * The page refuses on this device what it takes on the reference device, for a reason that no other rule knows. Abstains where
 * another network got through as well: then it was the moment.
 */
export const refusedOnThisDeviceAlone = {
  id: 'refused-on-this-device-alone',
  cause: 'device',
  detail: 'missing-feature',
  needs: ['obstacle', 'confirmationOutcomes', 'citizenSetup', 'failingRequests'],
  judge: ({ obstacle, confirmationOutcomes, citizenSetup, failingRequests }) => {
    if (obstacle?.reason !== 'refused' && obstacle?.reason !== 'unanswerable' && obstacle?.reason !== 'wrong-page')
      return null;
    if (confirmationOutcomes.device !== 'passed' || confirmationOutcomes.network === 'passed') return null;
    if (failingRequests.some(({ request }) => (request.status ?? 500) >= 500)) return null;
    const what = (obstacle.answer ?? obstacle.subject ?? obstacle.words).slice(0, 160);
    return {
      confidence: confidence.likely,
      reasons: [
        {
          en: `On ${citizenSetup.device} it was refused: "${what}".`,
          vi: `Trên ${citizenSetup.device} bị từ chối: "${what}".`,
        },
        {
          en: `On ${confirmationOutcomes.changedTo.device} the same journey got through.`,
          vi: `Trên ${confirmationOutcomes.changedTo.device} thực hiện được.`,
        },
      ],
    };
  },
} satisfies Rule<'obstacle' | 'confirmationOutcomes' | 'citizenSetup' | 'failingRequests'>;
