import { confidence, type Rule } from '../rule.ts';

/**
 * Sent to the identity provider again and again, each time back, and never signed in: the portal throws the answer away without a
 * word. Abstains where a script of the page failed.
 */
export const backAsAStranger = {
  id: 'back-as-a-stranger',
  cause: 'data-sharing',
  detail: 'identity-callback',
  needs: ['obstacle', 'sessionFacts', 'pageAtFailure', 'blockingScriptError'],
  judge: ({ obstacle, sessionFacts, pageAtFailure, blockingScriptError }) => {
    if (obstacle?.stage !== 'login' || obstacle.reason !== 'no-progress' || blockingScriptError !== null) return null;
    if (!sessionFacts.cameBack || pageAtFailure?.role !== 'portal') return null;
    return {
      confidence: confidence.likely,
      reasons: [
        {
          en: 'The identity provider had signed the citizen in and sent him back.',
          vi: 'Hệ thống định danh đã xác thực và chuyển người dân về cổng.',
        },
        {
          en: `On ${pageAtFailure.url} he is still a stranger, and is sent to sign in again (${obstacle.answer ?? 'each time'}).`,
          vi: `Tại ${pageAtFailure.url} người dân vẫn chưa được đăng nhập và phải đăng nhập lại (${obstacle.answer ?? 'nhiều lần'}).`,
        },
      ],
    };
  },
} satisfies Rule<'obstacle' | 'sessionFacts' | 'pageAtFailure' | 'blockingScriptError'>;
