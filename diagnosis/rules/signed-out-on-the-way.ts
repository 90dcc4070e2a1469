import { describeRequest } from '../describe-request.ts';
import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/** 401 Unauthorized (RFC 9110), 419 Page Expired (Laravel), 440 Login Time-out (IIS). */
const ofSession = new Set([401, 419, 440]);

/**
 * The citizen had signed in and is asked to sign in again, or answered as a stranger (401, or what servers say of a session: 419,
 * 440), in a time that anybody needs. Abstains in the login stage, where being asked to sign in is no loss. A session that is short by design is `session-shorter-than-form`.
 */
export const signedOutOnTheWay = {
  id: 'signed-out-on-the-way',
  cause: 'portal',
  detail: 'session-lost',
  needs: ['obstacle', 'softFailures', 'sessionFacts', 'failingRequests'],
  judge: ({ obstacle, softFailures, sessionFacts, failingRequests }) => {
    if (obstacle === null || obstacle.stage === 'login') return null;
    const words = said(softFailures, ['session-ended'], ['portal']);
    const stranger = failingRequests.findLast(
      ({ request: { role, status } }) => role === 'portal' && status !== null && ofSession.has(status),
    )?.request;
    if (obstacle.reason !== 'signed-out' && words === null && stranger === undefined) return null;
    const lasted = sessionFacts.lastedSeconds;
    const quote = words?.quote ?? (stranger ? describeRequest(stranger).en : obstacle.answer);
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
} satisfies Rule<'obstacle' | 'softFailures' | 'sessionFacts' | 'failingRequests'>;
