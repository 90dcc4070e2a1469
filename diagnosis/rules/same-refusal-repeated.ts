import { confidence, type Rule } from '../rule.ts';

/** So many refusals of a form that was filled in as asked are a loop, whatever they name. */
const manyTimes = 5;

/**
 * The form refuses with the same words after the citizen did what they ask, or again and again for something else.
 * Abstains where the words name nothing to act upon (`refusal-names-no-field`).
 */
export const sameRefusalRepeated = {
  id: 'same-refusal-repeated',
  cause: 'complexity',
  detail: 'validation-loop',
  needs: ['obstacle', 'refusals'],
  judge: ({ obstacle, refusals }) => {
    if (obstacle?.reason !== 'refused') return null;
    const message = refusals.repeated.find(({ field }) => field !== null);
    if (message === undefined) {
      if (refusals.times < manyTimes || refusals.repeated.length > 0) return null;
      const last = (refusals.texts[0] ?? obstacle.answer ?? '').slice(0, 160);
      return {
        confidence: confidence.clear,
        reasons: [
          {
            en: `Refused ${refusals.times} times, each time for something else, although acted upon; at last: "${last}".`,
            vi: `Bị từ chối ${refusals.times} lần, mỗi lần một lý do khác dù đã sửa; lần cuối: "${last}".`,
          },
        ],
      };
    }
    const where = ` (${message.field})`;
    return {
      confidence: confidence.clear,
      reasons: [
        {
          en: `Refused ${refusals.times} times with the same words, although acted upon${where}: "${message.text.slice(0, 160)}".`,
          vi: `Bị từ chối ${refusals.times} lần với cùng một thông báo dù đã sửa${where}: "${message.text.slice(0, 160)}".`,
        },
      ],
    };
  },
} satisfies Rule<'obstacle' | 'refusals'>;
