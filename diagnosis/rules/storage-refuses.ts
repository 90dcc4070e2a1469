import { confidence, type Rule } from '../rule.ts';

const complaint = /QuotaExceededError|quota has been exceeded|exceeded the quota|storage is full|NS_ERROR_DOM_QUOTA/i;

/** The device has no room left for what the portal stores on it. */
export const storageRefuses = {
  id: 'storage-refuses',
  cause: 'device',
  detail: 'storage-full',
  needs: ['scriptComplaints', 'citizenSetup', 'confirmationOutcomes'],
  judge: ({ scriptComplaints, citizenSetup, confirmationOutcomes }) => {
    if (confirmationOutcomes.device === 'same') return null;
    const words = scriptComplaints.findLast((text) => complaint.test(text))?.slice(0, 160);
    if (words === undefined) return null;
    const elsewhere = confirmationOutcomes.device === 'passed';
    return {
      // On the reference device nothing of the kind is switched off, so the words are the portal's mistake.
      confidence: elsewhere ? confidence.proven : citizenSetup.referenceDevice ? confidence.weak : confidence.likely,
      reasons: [
        {
          en: `The storage is full on ${citizenSetup.device}: "${words}".`,
          vi: `Bộ nhớ lưu trữ đã đầy trên ${citizenSetup.device}: "${words}".`,
        },
        ...(elsewhere
          ? [{ en: 'On the reference device the journey got through.', vi: 'Trên thiết bị chuẩn thực hiện được.' }]
          : []),
      ],
    };
  },
} satisfies Rule<'scriptComplaints' | 'citizenSetup' | 'confirmationOutcomes'>;
