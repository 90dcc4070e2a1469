import { complained, refusedByBrowser } from '../refused-by-browser.ts';
import type { Rule } from '../rule.ts';
import { said } from '../said.ts';

const complaint = /cookies? (?:are|is|was|were)? ?(?:disabled|blocked|rejected)|blocked .{0,40}cookie/i;

/** The browser keeps no cookies, so nobody stays signed in. */
export const cookiesRefused = {
  id: 'cookies-refused',
  cause: 'device',
  detail: 'cookies-blocked',
  needs: ['scriptComplaints', 'softFailures', 'citizenSetup', 'confirmationOutcomes'],
  judge: ({ scriptComplaints, softFailures, citizenSetup, confirmationOutcomes }) => {
    const words = said(softFailures, ['cookies-off'])?.quote ?? complained(scriptComplaints, complaint);
    if (words === undefined) return null;
    return refusedByBrowser(
      { citizenSetup, confirmationOutcomes },
      {
        en: `Cookies are refused on ${citizenSetup.device}: "${words}".`,
        vi: `Cookie bị chặn trên ${citizenSetup.device}: "${words}".`,
      },
    );
  },
} satisfies Rule<'scriptComplaints' | 'softFailures' | 'citizenSetup' | 'confirmationOutcomes'>;
