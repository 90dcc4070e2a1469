import type { MonitorFaultRule } from '../rule.ts';

/**
 * The page is well, and what a person would have taken is on it: under nearly the same words, or twice. Then it is the
 * journey that does not know the portal any more (rule of the line 8). Judged only when no rule explains the failure.
 */
export const controlOverlooked = {
  id: 'control-overlooked',
  kinds: ['journey-outdated'],
  needs: ['obstacle', 'nearMiss', 'pageAtFailure', 'blockingScriptError', 'failingRequests'],
  judge: ({ obstacle, nearMiss, pageAtFailure, blockingScriptError, failingRequests }) => {
    if (obstacle === null || blockingScriptError !== null || failingRequests.length > 0) return null;
    if (pageAtFailure === null || pageAtFailure.controls === 0 || pageAtFailure.alerts.length > 0) return null;
    const overlooked =
      obstacle.reason === 'control-missing' || obstacle.reason === 'not-fillable' || obstacle.reason === 'no-progress';
    if (obstacle.reason !== 'ambiguous' && !(overlooked && nearMiss !== null)) return null;
    const found =
      nearMiss === null ? (obstacle.subject ?? obstacle.words) : `${nearMiss.lookedFor} ≈ ${nearMiss.found}`;
    return {
      kind: 'journey-outdated',
      reason: {
        en: `The page is well and offers what a person would have used (${found}); our journey did not take it.`,
        vi: `Trang bình thường và có mục mà người dân sẽ chọn (${found}), nhưng kịch bản giám sát không nhận ra.`,
      },
    };
  },
} satisfies MonitorFaultRule<'obstacle' | 'nearMiss' | 'pageAtFailure' | 'blockingScriptError' | 'failingRequests'>;
