import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/** A citizen who exists is not found in a shared register. In tracking, "not found" speaks of a file instead. */
export const citizenNotOnRecord = {
  id: 'citizen-not-on-record',
  cause: 'data-sharing',
  detail: 'record-not-found',
  needs: ['obstacle', 'softFailures'],
  judge: ({ obstacle, softFailures }) => {
    const words = obstacle === null || obstacle.stage === 'tracking' ? null : said(softFailures, ['no-record']);
    if (words === null) return null;
    return {
      confidence: confidence.clear,
      reasons: [
        {
          en: `A citizen who is on record was not found: ${words.host ?? 'the portal'} says "${words.quote}".`,
          vi: `Công dân có thật nhưng không tìm thấy: ${words.host ?? 'cổng'} thông báo "${words.quote}".`,
        },
      ],
    };
  },
} satisfies Rule<'obstacle' | 'softFailures'>;
