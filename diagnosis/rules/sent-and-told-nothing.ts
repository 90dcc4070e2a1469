import { confidence, type Rule } from '../rule.ts';

/**
 * The form was sent, and what came is neither a success nor a refusal: a page of the portal that speaks of no file. Nobody knows
 * whether it was taken. Abstains where another device or network got through.
 */
export const sentAndToldNothing = {
  id: 'sent-and-told-nothing',
  cause: 'portal',
  detail: 'lost-submission',
  needs: ['sentAndSilent', 'pageAtFailure', 'confirmationOutcomes', 'nearMiss'],
  judge: ({ sentAndSilent, pageAtFailure, confirmationOutcomes, nearMiss }) => {
    if (sentAndSilent === null || pageAtFailure?.role !== 'portal' || nearMiss !== null) return null;
    if (confirmationOutcomes.device === 'passed' || confirmationOutcomes.network === 'passed') return null;
    return {
      confidence: confidence.byElimination,
      reasons: [
        {
          en: `After "${sentAndSilent.chosen ?? sentAndSilent.words}" ${pageAtFailure.url} shows neither a success nor a complaint.`,
          vi: `Sau khi bấm "${sentAndSilent.chosen ?? sentAndSilent.words}", ${pageAtFailure.url} không báo thành công cũng không báo lỗi.`,
        },
      ],
    };
  },
} satisfies Rule<'sentAndSilent' | 'pageAtFailure' | 'confirmationOutcomes' | 'nearMiss'>;
