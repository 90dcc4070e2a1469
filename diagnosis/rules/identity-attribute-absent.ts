import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/** Signed in, and the portal lacks what the identity provider should have told it: name, identity number. */
export const identityAttributeAbsent = {
  id: 'identity-attribute-absent',
  cause: 'data-sharing',
  detail: 'identity-attribute',
  needs: ['obstacle', 'softFailures', 'sessionFacts'],
  judge: ({ obstacle, softFailures, sessionFacts }) => {
    const words =
      obstacle?.stage === 'login' || obstacle?.stage === 'form'
        ? said(softFailures, ['identity-attribute'], ['portal'])
        : null;
    if (words === null) return null;
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
} satisfies Rule<'obstacle' | 'softFailures' | 'sessionFacts'>;
