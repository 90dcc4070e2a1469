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
    const elsewhere = confirmationOutcomes.network === 'passed';
    const page = decisiveNavigation?.request;
    // Sent to a host that is nobody's of this journey, and only on this network.
    const astray = elsewhere && page?.role === 'third-party' && page.status !== null ? page.host : null;
    if (neutralHealth.redirectedTo === null && !status && words === null && astray === null) return null;
    // The probes may go another way than the browser; then the other network must show the difference.
    if (neutralHealth.answered === 'all' && !status && !elsewhere) return null;
    // A block page in between is not a sign-in page.
    if (said(softFailures, ['network-block']) !== null) return null;
    const two = [neutralHealth.redirectedTo !== null, words !== null, status, elsewhere].filter(Boolean).length >= 2;
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
        ...(astray === null
          ? []
          : [
              {
                en: `On this network alone the citizen was led to ${astray}.`,
                vi: `Chỉ trên mạng này người dân bị đưa sang ${astray}.`,
              },
            ]),
        ...(words === null
          ? []
          : [{ en: `Shown instead of the portal: "${words.quote}".`, vi: `Hiện ra thay cho cổng: "${words.quote}".` }]),
      ],
    };
  },
} satisfies Rule<'neutralHealth' | 'softFailures' | 'decisiveNavigation' | 'hostHealth' | 'confirmationOutcomes'>;
