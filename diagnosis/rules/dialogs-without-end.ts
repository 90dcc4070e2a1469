import { confidence, type Rule } from '../rule.ts';

/**
 * The portal's script opens one dialog after the other, so that nobody gets to the page behind them. What the dialogs
 * say is not evidence: "Lỗi kết nối" twenty times in a second is a script that does not stop asking.
 */
export const dialogsWithoutEnd = {
  id: 'dialogs-without-end',
  cause: 'portal',
  detail: 'script-error',
  needs: ['dialogStorm', 'confirmationOutcomes', 'neutralHealth'],
  judge: ({ dialogStorm, confirmationOutcomes, neutralHealth }) => {
    if (dialogStorm === null || neutralHealth.answered === 'none') return null;
    if (confirmationOutcomes.device === 'passed' || confirmationOutcomes.network === 'passed') return null;
    const { last, times } = dialogStorm;
    return {
      confidence: confidence.clear,
      reasons: [
        {
          en: `A script of ${last.host || 'the page'} opened ${times} dialogs one after the other, the last: "${last.message.slice(0, 160)}".`,
          vi: `Script của ${last.host || 'trang'} mở liên tiếp ${times} hộp thoại, hộp cuối: "${last.message.slice(0, 160)}".`,
        },
      ],
    };
  },
} satisfies Rule<'dialogStorm' | 'confirmationOutcomes' | 'neutralHealth'>;
