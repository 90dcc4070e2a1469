import { confidence, type Rule } from '../rule.ts';

/**
 * What a missing font leaves of a text: replacement characters, empty boxes and private-use letters; and signs inside words, as in
 * "C®NG D®CH V®", which is TCVN3 without its font.
 */
const unreadable = /[\uFFFD\u25A1\uE000-\uF8FF]|\p{L}[¡-¦¨-ª¬®¯´¶¸¹¿]|[¡-¦¨-ª¬®¯´¶¸¹¿]\p{L}/gu;
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
