import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/** Somebody in between answers in everybody's place and asks to sign in to the network first (RFC 8910's captive portal). */
export const captivePortalAnswers = {
  id: 'captive-portal-answers',
  cause: 'network',
  detail: 'captive-portal',
  needs: ['neutralHealth', 'softFailures', 'decisiveNavigation', 'hostHealth', 'confirmationOutcomes'],
  judge: ({ neutralHealth, softFailures, decisiveNavigation, hostHealth, confirmationOutcomes }) => {
    const to = neutralHealth.redirectedTo ?? hostHealth.portal?.redirectedTo ?? null;
    const words = said(softFailures, ['network-login']);
    const status = decisiveNavigation?.request.status === 511;
    if (neutralHealth.redirectedTo === null && !status && words === null) return null;
    if (neutralHealth.answered === 'all' && !status) return null;
    // A block page in between is not a sign-in page.
    if (said(softFailures, ['network-block']) !== null) return null;
    const two =
      [neutralHealth.redirectedTo !== null, words !== null, status, confirmationOutcomes.network === 'passed'].filter(
        Boolean,
      ).length >= 2;
    return {
      confidence: two
        ? confidence.proven
        : neutralHealth.redirectedTo !== null || status
          ? confidence.clear
          : confidence.likely,
      reasons: [
        ...(to === null
          ? []
          : [
              {
                en: `Neutral hosts are answered by ${to} in their place.`,
                vi: `Máy chủ đối chứng bị ${to} trả lời thay.`,
              },
            ]),
        ...(status
          ? [{ en: 'HTTP 511: the network demands to be signed in to.', vi: 'HTTP 511: mạng yêu cầu đăng nhập trước.' }]
          : []),
        ...(words === null
          ? []
          : [{ en: `Shown instead of the portal: "${words.quote}".`, vi: `Hiện ra thay cho cổng: "${words.quote}".` }]),
      ],
    };
  },
} satisfies Rule<'neutralHealth' | 'softFailures' | 'decisiveNavigation' | 'hostHealth' | 'confirmationOutcomes'>;
