import { complained, refusedByBrowser } from '../refused-by-browser.ts';
import type { Rule } from '../rule.ts';
import { said } from '../said.ts';

const complaint = /blocked (?:opening|a popup|a pop-up)|pop-?up .{0,30}blocked|window\.open.{0,40}null/i;

/** The browser refused the window that the portal opens for the next step. */
export const popupRefused = {
  id: 'popup-refused',
  cause: 'device',
  detail: 'popup-blocked',
  needs: ['scriptComplaints', 'softFailures', 'citizenSetup', 'confirmationOutcomes'],
  judge: ({ scriptComplaints, softFailures, citizenSetup, confirmationOutcomes }) => {
    const words = said(softFailures, ['popup-off'])?.quote ?? complained(scriptComplaints, complaint);
    if (words === undefined) return null;
    return refusedByBrowser(
      { citizenSetup, confirmationOutcomes },
      {
        en: `A pop-up window was refused on ${citizenSetup.device}: "${words}".`,
        vi: `Cửa sổ bật lên bị chặn trên ${citizenSetup.device}: "${words}".`,
      },
    );
  },
} satisfies Rule<'scriptComplaints' | 'softFailures' | 'citizenSetup' | 'confirmationOutcomes'>;
