import { confidence, type Rule } from '../rule.ts';

/** Out of time only with a slowed processor: the reference device gets through and the server was not what it waited for. */
export const deviceTooWeak = {
  id: 'device-too-weak',
  cause: 'device',
  detail: 'too-weak',
  needs: ['obstacle', 'confirmationOutcomes', 'serverWait', 'blockingScriptError', 'citizenSetup'],
  judge: ({ obstacle, confirmationOutcomes, serverWait, blockingScriptError, citizenSetup }) => {
    if (obstacle?.reason !== 'timeout' || confirmationOutcomes.device !== 'passed') return null;
    if (serverWait !== null || blockingScriptError !== null) return null;
    return {
      confidence: confidence.clear,
      reasons: [
        {
          en: `On ${citizenSetup.device} the time ran out while no answer of a server was awaited.`,
          vi: `Trên ${citizenSetup.device} hết thời gian dù không phải chờ máy chủ.`,
        },
        {
          en: `On ${confirmationOutcomes.changedTo.device} the same journey got through.`,
          vi: `Trên ${confirmationOutcomes.changedTo.device} thực hiện được.`,
        },
      ],
    };
  },
} satisfies Rule<'obstacle' | 'confirmationOutcomes' | 'serverWait' | 'blockingScriptError' | 'citizenSetup'>;
