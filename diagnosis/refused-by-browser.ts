import { confidence, type Claim, type Sentence } from './rule.ts';
import type { Evidence } from './gather-evidence.ts';

/**
 * What it proves that a page or its scripts complain of something this browser refuses (cookies, windows, room to store,
 * scripts). It is the device's matter only where another device does not meet it, so the claim abstains when the
 * confirming run on the reference device fared alike.
 */
export function refusedByBrowser(
  { citizenSetup, confirmationOutcomes }: Pick<Evidence, 'citizenSetup' | 'confirmationOutcomes'>,
  complaint: Sentence,
): Claim | null {
  const elsewhere = confirmationOutcomes.device;
  if (elsewhere === 'same') return null;
  if (elsewhere === 'passed')
    return {
      confidence: confidence.proven,
      reasons: [
        complaint,
        { en: 'On the reference device the journey got through.', vi: 'Trên thiết bị chuẩn thực hiện được.' },
      ],
    };
  // On the reference device nothing of the kind is switched off, so the words are the portal's mistake.
  return { confidence: citizenSetup.referenceDevice ? confidence.weak : confidence.likely, reasons: [complaint] };
}

/** The newest complaint of a script in these words, short enough to quote. */
export function complained(complaints: readonly string[], words: RegExp): string | undefined {
  return complaints.findLast((text) => words.test(text))?.slice(0, 160);
}
