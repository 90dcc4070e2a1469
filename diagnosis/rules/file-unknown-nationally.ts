import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/** Filed at one host and tracked at another that does not know the file yet, or a portal that says "not synced". */
export const fileUnknownNationally = {
  id: 'file-unknown-nationally',
  cause: 'data-sharing',
  detail: 'tracking-not-synced',
  needs: ['obstacle', 'filingFacts', 'softFailures'],
  judge: ({ obstacle, filingFacts, softFailures }) => {
    if (obstacle?.stage !== 'tracking') return null;
    const words = said(softFailures, ['not-synced']);
    const { filedAt, trackedAt, fileCode } = filingFacts;
    const elsewhere =
      obstacle.reason === 'not-found-later' && filedAt !== null && trackedAt !== null && filedAt !== trackedAt;
    if (words === null && !elsewhere) return null;
    return {
      confidence: words !== null ? confidence.clear : confidence.likely,
      reasons: [
        {
          en: `File ${fileCode ?? obstacle.subject ?? '?'}, given at ${filedAt ?? '?'}, is not known at ${trackedAt ?? '?'}.`,
          vi: `Hồ sơ ${fileCode ?? obstacle.subject ?? '?'} nộp tại ${filedAt ?? '?'} chưa có tại ${trackedAt ?? '?'}.`,
        },
        ...(words === null ? [] : [{ en: `Shown: "${words.quote}".`, vi: `Thông báo: "${words.quote}".` }]),
      ],
    };
  },
} satisfies Rule<'obstacle' | 'filingFacts' | 'softFailures'>;
