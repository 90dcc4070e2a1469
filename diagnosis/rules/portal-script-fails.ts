import { confidence, type Rule } from '../rule.ts';

const silentObstacles = new Set<string>([
  'control-missing',
  'no-progress',
  'timeout',
  'not-fillable',
  'wrong-page',
  'unanswerable',
  'ambiguous',
]);

/**
 * The portal's own script threw and then the page did not work. Also counts a page that could not load its script.
 * Abstains where the page told the citizen what is wrong (the words then decide), and where the device lacks a
 * feature and is not the reference device (`browser-lacks-feature`).
 */
export const portalScriptFails = {
  id: 'portal-script-fails',
  cause: 'portal',
  detail: 'script-error',
  needs: [
    'obstacle',
    'blockingScriptError',
    'missingScripts',
    'citizenSetup',
    'confirmationOutcomes',
    'complaintsAtFailure',
  ],
  judge: ({
    obstacle,
    blockingScriptError,
    missingScripts,
    citizenSetup,
    confirmationOutcomes,
    complaintsAtFailure,
  }) => {
    if (obstacle === null || !silentObstacles.has(obstacle.reason) || complaintsAtFailure.length > 0) return null;
    if (confirmationOutcomes.device === 'passed' || confirmationOutcomes.network === 'passed') return null;
    const [unloaded] = missingScripts;
    if (blockingScriptError === null) {
      if (unloaded === undefined) return null;
      return {
        confidence: confidence.likely,
        reasons: [
          {
            en: `The page's own script could not be loaded: ${unloaded.url} (${unloaded.status}).`,
            vi: `Không tải được mã script của trang: ${unloaded.url} (${unloaded.status}).`,
          },
        ],
      };
    }
    const { error, missingFeature } = blockingScriptError;
    if (missingFeature !== null && !citizenSetup.referenceDevice && confirmationOutcomes.device !== 'same') return null;
    return {
      confidence:
        citizenSetup.referenceDevice || confirmationOutcomes.device === 'same' ? confidence.clear : confidence.likely,
      reasons: [
        {
          en: `A script of ${error.scriptHost ?? 'the page'} failed: ${error.name}: ${error.message}`,
          vi: `Script của ${error.scriptHost ?? 'trang'} bị lỗi: ${error.name}: ${error.message}`,
        },
        {
          en: `After that the citizen could not go on: ${obstacle.words}`,
          vi: `Sau đó người dân không thao tác tiếp được: ${obstacle.words}`,
        },
      ],
    };
  },
} satisfies Rule<
  | 'obstacle'
  | 'blockingScriptError'
  | 'missingScripts'
  | 'citizenSetup'
  | 'confirmationOutcomes'
  | 'complaintsAtFailure'
>;
