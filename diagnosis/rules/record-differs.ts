import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/** What the citizen entered, true to his record, is told to differ from the national record. */
export const recordDiffers = {
  id: 'record-differs',
  cause: 'data-sharing',
  detail: 'record-mismatch',
  needs: ['obstacle', 'softFailures'],
  judge: ({ obstacle, softFailures }) => {
    const words = obstacle === null || obstacle.stage === 'payment' ? null : said(softFailures, ['record-mismatch']);
    if (words === null) return null;
    return {
      confidence: confidence.clear,
      reasons: [
        {
          en: `Data as on the citizen's record were refused: ${words.host ?? 'the portal'} says "${words.quote}".`,
          vi: `Thông tin khai đúng nhưng bị báo sai lệch: ${words.host ?? 'cổng'} thông báo "${words.quote}".`,
        },
      ],
    };
  },
} satisfies Rule<'obstacle' | 'softFailures'>;
