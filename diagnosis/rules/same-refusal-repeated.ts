import { confidence, type Rule } from '../rule.ts';

/** The form refuses with the same words after the citizen did what they ask. */
export const sameRefusalRepeated = {
  id: 'same-refusal-repeated',
  cause: 'complexity',
  detail: 'validation-loop',
  needs: ['obstacle', 'refusals'],
  judge: ({ obstacle, refusals }) => {
    const message = refusals.repeated[0];
    if (obstacle?.reason !== 'refused' || message === undefined) return null;
    const where = message.field === null ? '' : ` (${message.field})`;
    return {
      confidence: message.field === null ? confidence.likely : confidence.clear,
      reasons: [
        {
          en: `Refused ${refusals.times} times with the same words, although acted upon${where}: "${message.text.slice(0, 160)}".`,
          vi: `Bị từ chối ${refusals.times} lần với cùng một thông báo dù đã sửa${where}: "${message.text.slice(0, 160)}".`,
        },
      ],
    };
  },
} satisfies Rule<'obstacle' | 'refusals'>;
