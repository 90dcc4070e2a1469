import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

const complaint = /blocked (?:opening|a popup|a pop-up)|pop-?up .{0,30}blocked|window\.open.{0,40}null/i;

/** The browser refused the window that the portal opens for the next step. */
export const popupRefused = {
  id: 'popup-refused',
  cause: 'device',
  detail: 'popup-blocked',
  needs: ['scriptComplaints', 'softFailures', 'citizenSetup', 'confirmationOutcomes'],
  judge: ({ scriptComplaints, softFailures, citizenSetup, confirmationOutcomes }) => {
    if (confirmationOutcomes.device === 'same') return null;
    const words =
      said(softFailures, ['popup-off'])?.quote ??
      scriptComplaints.findLast((text) => complaint.test(text))?.slice(0, 160);
    if (words === undefined) return null;
    const elsewhere = confirmationOutcomes.device === 'passed';
    return {
      // On the reference device nothing of the kind is switched off, so the words are the portal's mistake.
      confidence: elsewhere ? confidence.proven : citizenSetup.referenceDevice ? confidence.weak : confidence.likely,
      reasons: [
        {
          en: `A pop-up window was refused on ${citizenSetup.device}: "${words}".`,
          vi: `Cửa sổ bật lên bị chặn trên ${citizenSetup.device}: "${words}".`,
        },
        ...(elsewhere
          ? [{ en: 'On the reference device the journey got through.', vi: 'Trên thiết bị chuẩn thực hiện được.' }]
          : []),
      ],
    };
  },
} satisfies Rule<'scriptComplaints' | 'softFailures' | 'citizenSetup' | 'confirmationOutcomes'>;
