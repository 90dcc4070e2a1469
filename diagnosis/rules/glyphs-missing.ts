import { confidence, type Rule } from '../rule.ts';

/** Replacement characters, empty boxes and private-use letters: what a missing font leaves of a text. */
const unreadable = /[\uFFFD\u25A1\uE000-\uF8FF]/gu;
const leastUnreadable = 5;

/** The page is written for a font that this device lacks, and on the reference device it is readable. */
export const glyphsMissing = {
  id: 'glyphs-missing',
  cause: 'device',
  detail: 'font-missing',
  needs: ['obstacle', 'pageAtFailure', 'confirmationOutcomes', 'citizenSetup'],
  judge: ({ obstacle, pageAtFailure, confirmationOutcomes, citizenSetup }) => {
    if (obstacle === null || pageAtFailure === null || confirmationOutcomes.device !== 'passed') return null;
    const strange = pageAtFailure.text.match(unreadable)?.length ?? 0;
    if (strange < leastUnreadable) return null;
    return {
      confidence: confidence.clear,
      reasons: [
        {
          en: `On ${citizenSetup.device} the page ${pageAtFailure.url} shows ${strange} unreadable letters; on the reference device the journey got through.`,
          vi: `Trên ${citizenSetup.device} trang ${pageAtFailure.url} hiện ${strange} ký tự không đọc được; trên thiết bị chuẩn thực hiện được.`,
        },
      ],
    };
  },
} satisfies Rule<'obstacle' | 'pageAtFailure' | 'confirmationOutcomes' | 'citizenSetup'>;
