import { foldText } from '../evidence/read-words.ts';
import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/**
 * Signed in, and the portal lacks what the identity provider should have told it: name, identity number. It says so, or it refuses
 * a form for a field of his record that stands empty and locked.
 */
export const identityAttributeAbsent = {
  id: 'identity-attribute-absent',
  cause: 'data-sharing',
  detail: 'identity-attribute',
  needs: ['obstacle', 'softFailures', 'sessionFacts', 'askedFields', 'refusals'],
  judge: ({ obstacle, softFailures, sessionFacts, askedFields, refusals }) => {
    const words =
      obstacle?.stage === 'login' || obstacle?.stage === 'form'
        ? said(softFailures, ['identity-attribute'], ['portal'])
        : null;
    if (words === null) {
      if (obstacle?.stage !== 'form' || (obstacle.reason !== 'refused' && obstacle.reason !== 'unanswerable'))
        return null;
      const about = [obstacle.subject ?? '', obstacle.answer ?? '', ...refusals.texts].map(
        (text) => new Set(foldText(text).split(' ')),
      );
      // "Vui lòng nhập Ngày, tháng, năm sinh" speaks of "Ngày sinh".
      const locked = askedFields.lockedEmpty.find(({ label }) =>
        about.some((words) =>
          foldText(label)
            .split(' ')
            .every((word) => words.has(word)),
        ),
      );
      if (locked === undefined) return null;
      return {
        confidence: confidence.likely,
        reasons: [
          {
            en: `"${locked.label}" of the signed-in citizen was not passed on, and he cannot fill it in himself.`,
            vi: `Không nhận được "${locked.label}" của người đã đăng nhập và người dân không tự điền được.`,
          },
        ],
      };
    }
    return {
      confidence: sessionFacts.identityAnswered || sessionFacts.signedIn ? confidence.clear : confidence.likely,
      reasons: [
        {
          en: `Signed in, yet ${words.host ?? 'the portal'} says: "${words.quote}".`,
          vi: `Đã đăng nhập nhưng ${words.host ?? 'cổng'} thông báo: "${words.quote}".`,
        },
      ],
    };
  },
} satisfies Rule<'obstacle' | 'softFailures' | 'sessionFacts' | 'askedFields' | 'refusals'>;
