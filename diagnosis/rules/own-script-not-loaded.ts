import { confidence, type Rule } from '../rule.ts';

const refusing = new Set<string>(['refused', 'unanswerable']);

/**
 * A script of the portal did not come, and what it defines was called: the form then refuses what its own widgets could not take
 * ("Vui lòng chọn đơn vị tiếp nhận", `moCuaSo is not defined`). Abstains where every script came, and where the page stays
 * silent (`portal-script-fails`).
 */
export const ownScriptNotLoaded = {
  id: 'own-script-not-loaded',
  cause: 'portal',
  detail: 'script-error',
  needs: ['obstacle', 'blockingScriptError', 'missingScripts', 'confirmationOutcomes'],
  judge: ({ obstacle, blockingScriptError, missingScripts, confirmationOutcomes }) => {
    if (obstacle === null || !refusing.has(obstacle.reason)) return null;
    if (confirmationOutcomes.device === 'passed' || confirmationOutcomes.network === 'passed') return null;
    const [script] = missingScripts;
    const error = blockingScriptError?.error;
    if (script === undefined || error === undefined || !/is not defined|is not a function/.test(error.message))
      return null;
    return {
      confidence: confidence.clear,
      reasons: [
        {
          en: `The page's own script did not come: ${script.url} (${script.status}).`,
          vi: `Không tải được mã script của trang: ${script.url} (${script.status}).`,
        },
        {
          en: `Then the page failed: ${error.name}: ${error.message}`,
          vi: `Sau đó trang bị lỗi: ${error.name}: ${error.message}`,
        },
      ],
    };
  },
} satisfies Rule<'obstacle' | 'blockingScriptError' | 'missingScripts' | 'confirmationOutcomes'>;
