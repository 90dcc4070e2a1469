import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/**
 * The citizen is stopped by a captcha. congdan never solves one, so without the operator's bypass it cannot tell a
 * readable picture from an unreadable one: only a captcha that refuses or fails to load is claimed with certainty.
 */
export const captchaDemanded = {
  id: 'captcha-demanded',
  cause: 'complexity',
  detail: 'unreadable-captcha',
  needs: ['obstacle', 'softFailures'],
  judge: ({ obstacle, softFailures }) => {
    const words = said(softFailures, ['captcha']);
    if (obstacle?.reason !== 'captcha' && words === null) return null;
    return {
      confidence: words !== null ? confidence.clear : confidence.likely,
      reasons: [
        {
          en: `A captcha stops the citizen${words === null ? '' : `: "${words.quote}"`}.`,
          vi: `Người dân bị chặn bởi mã captcha${words === null ? '' : `: "${words.quote}"`}.`,
        },
      ],
    };
  },
} satisfies Rule<'obstacle' | 'softFailures'>;
