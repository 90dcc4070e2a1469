import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/**
 * The citizen had signed in and is asked to sign in again, in a time that anybody needs. Abstains in the login stage,
 * where being asked to sign in is no loss. A session that is short by design is `session-shorter-than-form`.
 */
export const signedOutOnTheWay = {
  id: 'signed-out-on-the-way',
  cause: 'portal',
  detail: 'session-lost',
  needs: ['obstacle', 'softFailures', 'sessionFacts'],
  judge: ({ obstacle, softFailures, sessionFacts }) => {
    if (obstacle === null || obstacle.stage === 'login') return null;
    const words = said(softFailures, ['session-ended'], ['portal']);
    if (obstacle.reason !== 'signed-out' && words === null) return null;
    const lasted = sessionFacts.lastedSeconds;
    const quote = words?.quote ?? obstacle.answer;
    return {
      confidence: obstacle.reason === 'signed-out' ? confidence.clear : confidence.likely,
      reasons: [
        {
          en: `Signed out in stage ${obstacle.stage}${lasted === null ? '' : `, ${Math.round(lasted)} s after signing in`}${quote ? `: "${quote}"` : ''}.`,
          vi: `Bị đăng xuất ở bước ${obstacle.stage}${lasted === null ? '' : `, ${Math.round(lasted)} giây sau khi đăng nhập`}${quote ? `: "${quote}"` : ''}.`,
        },
      ],
    };
  },
} satisfies Rule<'obstacle' | 'softFailures' | 'sessionFacts'>;
