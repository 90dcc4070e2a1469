import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

const complaint = /cookies? (?:are|is|was|were)? ?(?:disabled|blocked|rejected)|blocked .{0,40}cookie/i;

/** The browser keeps no cookies, so nobody stays signed in. */
export const cookiesRefused = {
  id: 'cookies-refused',
  cause: 'device',
  detail: 'cookies-blocked',
  needs: ['scriptComplaints', 'softFailures', 'citizenSetup', 'confirmationOutcomes'],
  judge: ({ scriptComplaints, softFailures, citizenSetup, confirmationOutcomes }) => {
    if (confirmationOutcomes.device === 'same') return null;
    const words =
      said(softFailures, ['cookies-off'])?.quote ??
      scriptComplaints.findLast((text) => complaint.test(text))?.slice(0, 160);
    if (words === undefined) return null;
    const elsewhere = confirmationOutcomes.device === 'passed';
    return {
      // On the reference device nothing of the kind is switched off, so the words are the portal's mistake.
      confidence: elsewhere ? confidence.proven : citizenSetup.referenceDevice ? confidence.weak : confidence.likely,
      reasons: [
        {
          en: `Cookies are refused on ${citizenSetup.device}: "${words}".`,
          vi: `Cookie bị chặn trên ${citizenSetup.device}: "${words}".`,
        },
        ...(elsewhere
          ? [{ en: 'On the reference device the journey got through.', vi: 'Trên thiết bị chuẩn thực hiện được.' }]
          : []),
      ],
    };
  },
} satisfies Rule<'scriptComplaints' | 'softFailures' | 'citizenSetup' | 'confirmationOutcomes'>;
