import { foldText } from '../evidence/read-words.ts';
import { confidence, type Rule } from '../rule.ts';

/**
 * The citizen must retype what the state holds of him, and it is over that that he stops. Retyping alone is counted as
 * effort and stops nobody.
 */
export const heldDataAskedAgain = {
  id: 'held-data-asked-again',
  cause: 'complexity',
  detail: 'asks-again',
  needs: ['obstacle', 'askedFields', 'refusals'],
  judge: ({ obstacle, askedFields, refusals }) => {
    if (obstacle === null || (obstacle.reason !== 'refused' && obstacle.reason !== 'unanswerable')) return null;
    const names = [obstacle.subject, ...refusals.namedFields].flatMap((name) => (name === null ? [] : foldText(name)));
    const field = askedFields.askedAgain.find(({ label }) => names.includes(foldText(label)));
    if (field === undefined) return null;
    // Something else refused each time is a loop, whatever it came to at last.
    if (
      refusals.times > 2 &&
      !refusals.repeated.some(({ field: name }) => name !== null && foldText(name) === foldText(field.label))
    )
      return null;
    return {
      confidence: confidence.likely,
      reasons: [
        {
          en: `The form asks again for "${field.label}", which the state holds of the signed-in citizen, and stops him there.`,
          vi: `Biểu mẫu bắt khai lại "${field.label}" dù Nhà nước đã có dữ liệu, và người dân bị dừng tại đó.`,
        },
        {
          en: `${askedFields.askedAgain.length} of ${askedFields.heldByState} such fields had to be retyped.`,
          vi: `${askedFields.askedAgain.length} trên ${askedFields.heldByState} mục như vậy phải nhập lại.`,
        },
      ],
    };
  },
} satisfies Rule<'obstacle' | 'askedFields' | 'refusals'>;
