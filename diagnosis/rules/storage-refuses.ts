import { complained, refusedByBrowser } from '../refused-by-browser.ts';
import type { Rule } from '../rule.ts';
import { said } from '../said.ts';

const complaint = /QuotaExceededError|quota has been exceeded|exceeded the quota|storage is full|NS_ERROR_DOM_QUOTA/i;

/** The device has no room left for what the portal stores on it. */
export const storageRefuses = {
  id: 'storage-refuses',
  cause: 'device',
  detail: 'storage-full',
  needs: ['scriptComplaints', 'softFailures', 'citizenSetup', 'confirmationOutcomes'],
  judge: ({ scriptComplaints, softFailures, citizenSetup, confirmationOutcomes }) => {
    const words = said(softFailures, ['storage-full'])?.quote ?? complained(scriptComplaints, complaint);
    if (words === undefined) return null;
    return refusedByBrowser(
      { citizenSetup, confirmationOutcomes },
      {
        en: `The storage is full on ${citizenSetup.device}: "${words}".`,
        vi: `Bộ nhớ lưu trữ đã đầy trên ${citizenSetup.device}: "${words}".`,
      },
    );
  },
} satisfies Rule<'scriptComplaints' | 'softFailures' | 'citizenSetup' | 'confirmationOutcomes'>;
