import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/** A session that holds this long is ended by a rule and not by accident, seconds. */
const deliberateSeconds = 60;

/**
 * The session ends by design before a careful citizen can be done (time by the keystroke-level model). The design shows
 * in an announced limit, in a session that lasted a while, or in a form that is refused for having been open too long; a session that dies at once is `signed-out-on-the-way`.
 */
export const sessionShorterThanForm = {
  id: 'session-shorter-than-form',
  cause: 'complexity',
  detail: 'too-slow-for-session',
  needs: ['obstacle', 'sessionFacts', 'effortSpent', 'softFailures'],
  judge: ({ obstacle, sessionFacts, effortSpent, softFailures }) => {
    const ended =
      obstacle?.reason === 'signed-out' ||
      softFailures.some(({ meaning, prominent }) => meaning === 'session-ended' && prominent);
    if (obstacle === null || obstacle.stage === 'login') return null;
    const tooLate = said(softFailures, ['form-expired'], ['portal']);
    if (tooLate !== null)
      return {
        confidence: confidence.likely,
        reasons: [
          {
            en: `A form that is filled in at once is refused as too late: "${tooLate.quote}".`,
            vi: `Khai ngay vẫn bị báo quá hạn: "${tooLate.quote}".`,
          },
        ],
      };
    if (!ended || effortSpent === null) return null;
    const lasted =
      sessionFacts.lastedSeconds !== null && sessionFacts.lastedSeconds >= deliberateSeconds
        ? sessionFacts.lastedSeconds
        : null;
    const limit = sessionFacts.announcedSeconds ?? lasted;
    if (limit === null || limit >= effortSpent.estimatedSeconds) return null;
    return {
      confidence: sessionFacts.announcedSeconds !== null ? confidence.clear : confidence.byElimination,
      reasons: [
        {
          en: `The session ends after ${Math.round(limit)} s; a careful citizen needs ${Math.round(effortSpent.estimatedSeconds)} s for this form.`,
          vi: `Phiên làm việc kết thúc sau ${Math.round(limit)} giây, trong khi người dân cần khoảng ${Math.round(effortSpent.estimatedSeconds)} giây để khai xong.`,
        },
      ],
    };
  },
} satisfies Rule<'obstacle' | 'sessionFacts' | 'effortSpent' | 'softFailures'>;
