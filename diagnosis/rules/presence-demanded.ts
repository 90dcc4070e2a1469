import { foldText } from '../evidence/read-words.ts';
import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/**
 * The procedure published as online sends the citizen to an office. Abstains in stages other than the form's, and where
 * the words are those of a question: "Mã hồ sơ giấy tại bộ phận một cửa" asks for a code, not for a visit.
 */
export const presenceDemanded = {
  id: 'presence-demanded',
  cause: 'complexity',
  detail: 'in-person-step',
  needs: ['obstacle', 'softFailures', 'askedFields'],
  judge: ({ obstacle, softFailures, askedFields }) => {
    if (obstacle === null || (obstacle.stage !== 'form' && obstacle.stage !== 'tracking')) return null;
    const words = said(softFailures, ['in-person'], ['portal']);
    if (words === null) return null;
    if (askedFields.undeclaredRequired.some(({ label }) => foldText(words.quote).includes(foldText(label))))
      return null;
    const told =
      words.where === 'answer' || words.where === 'alert' || words.where === 'dialog' || words.where === 'validation';
    return {
      confidence: told ? confidence.clear : confidence.likely,
      reasons: [
        {
          en: `The online procedure demands presence: "${words.quote}" (${words.host ?? 'portal'}).`,
          vi: `Thủ tục trực tuyến nhưng đòi hỏi đến trực tiếp: "${words.quote}" (${words.host ?? 'cổng'}).`,
        },
      ],
    };
  },
} satisfies Rule<'obstacle' | 'softFailures' | 'askedFields'>;
