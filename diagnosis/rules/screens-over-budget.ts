import { confidence, type Rule } from '../rule.ts';

/** A form that sends back this often fills the screens by its refusals. */
const sentBack = 3;

/**
 * More screens, or more of a careful citizen's time, than the budget; the journey gave up on the way. Abstains where the
 * form kept sending the citizen back: then its refusals are the matter; and once the file is handed in: who came that far
 * had the patience.
 */
export const screensOverBudget = {
  id: 'screens-over-budget',
  cause: 'complexity',
  detail: 'too-many-steps',
  needs: ['obstacle', 'effortSpent', 'failingRequests', 'refusals'],
  judge: ({ obstacle, effortSpent, failingRequests, refusals }) => {
    if (refusals.times >= sentBack || obstacle?.stage === 'payment' || obstacle?.stage === 'tracking') return null;
    if (obstacle === null || effortSpent === null || failingRequests.length > 0) return null;
    if (obstacle.reason !== 'timeout' && obstacle.reason !== 'no-progress' && obstacle.reason !== 'control-missing')
      return null;
    const { screens, budgetScreens, estimatedSeconds, budgetSeconds } = effortSpent;
    if (screens <= budgetScreens && estimatedSeconds <= budgetSeconds) return null;
    return {
      confidence: screens > budgetScreens ? confidence.likely : confidence.byElimination,
      reasons: [
        {
          en: `${screens} screens (budget ${budgetScreens}), ${Math.round(estimatedSeconds)} s of a careful citizen's time (budget ${budgetSeconds} s), and not done.`,
          vi: `${screens} màn hình (ngưỡng ${budgetScreens}), ước tính ${Math.round(estimatedSeconds)} giây (ngưỡng ${budgetSeconds} giây) mà chưa xong.`,
        },
      ],
    };
  },
} satisfies Rule<'obstacle' | 'effortSpent' | 'failingRequests' | 'refusals'>;
