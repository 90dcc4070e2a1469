import { refusedByBrowser } from '../refused-by-browser.ts';
import type { Rule } from '../rule.ts';
import { said } from '../said.ts';

/** Scripts are switched off in this browser and the page says so. Abstains where scripts ran: a page error is proof. */
export const scriptSwitchedOff = {
  id: 'script-switched-off',
  cause: 'device',
  detail: 'script-disabled',
  needs: ['softFailures', 'blockingScriptError', 'citizenSetup', 'confirmationOutcomes'],
  judge: ({ softFailures, blockingScriptError, citizenSetup, confirmationOutcomes }) => {
    const words = said(softFailures, ['script-off']);
    if (words === null || blockingScriptError !== null) return null;
    return refusedByBrowser(
      { citizenSetup, confirmationOutcomes },
      {
        en: `Scripts do not run on ${citizenSetup.device}: "${words.quote}".`,
        vi: `JavaScript không chạy trên ${citizenSetup.device}: "${words.quote}".`,
      },
    );
  },
} satisfies Rule<'softFailures' | 'blockingScriptError' | 'citizenSetup' | 'confirmationOutcomes'>;
