import { confidence, type Rule } from '../rule.ts';

/** What the citizen needs cannot be reached on this screen, and on the reference device it can. */
export const controlOutsideScreen = {
  id: 'control-outside-screen',
  cause: 'device',
  detail: 'control-off-screen',
  needs: ['obstacle', 'confirmationOutcomes', 'blockingScriptError', 'citizenSetup', 'failingRequests'],
  judge: ({ obstacle, confirmationOutcomes, blockingScriptError, citizenSetup, failingRequests }) => {
    if (
      obstacle?.reason !== 'not-fillable' &&
      obstacle?.reason !== 'control-missing' &&
      obstacle?.reason !== 'no-progress'
    )
      return null;
    if (confirmationOutcomes.device !== 'passed' || blockingScriptError !== null || failingRequests.length > 0)
      return null;
    const what = obstacle.subject ?? obstacle.words;
    return {
      confidence: obstacle.reason === 'no-progress' ? confidence.likely : confidence.clear,
      reasons: [
        {
          en: `On ${citizenSetup.device} "${what}" cannot be reached.`,
          vi: `Trên ${citizenSetup.device} không chạm tới được "${what}".`,
        },
        {
          en: `On ${confirmationOutcomes.changedTo.device} the same journey got through.`,
          vi: `Trên ${confirmationOutcomes.changedTo.device} thực hiện được.`,
        },
      ],
    };
  },
} satisfies Rule<'obstacle' | 'confirmationOutcomes' | 'blockingScriptError' | 'citizenSetup' | 'failingRequests'>;
