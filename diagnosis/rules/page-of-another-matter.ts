import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/** The link of a service leads to another one's page, to placeholder text, or to a page in another language. */
export const pageOfAnotherMatter = {
  id: 'page-of-another-matter',
  cause: 'portal',
  detail: 'content-mixed',
  needs: ['obstacle', 'pageAtFailure', 'softFailures'],
  judge: ({ obstacle, pageAtFailure, softFailures }) => {
    const placeholder = said(softFailures, ['placeholder'], ['portal']);
    if (obstacle?.reason !== 'wrong-page' && placeholder === null) return null;
    if (pageAtFailure !== null && pageAtFailure.role !== 'portal') return null;
    const shown = placeholder?.quote ?? pageAtFailure?.headings[0] ?? pageAtFailure?.title ?? '?';
    return {
      confidence: obstacle?.reason === 'wrong-page' ? confidence.clear : confidence.byElimination,
      reasons: [
        {
          en: `Looking for ${obstacle?.subject ?? obstacle?.words ?? '?'}, the citizen was shown "${shown}" at ${pageAtFailure?.url ?? '?'}.`,
          vi: `Người dân tìm ${obstacle?.subject ?? obstacle?.words ?? '?'} nhưng cổng đưa ra "${shown}" tại ${pageAtFailure?.url ?? '?'}.`,
        },
      ],
    };
  },
} satisfies Rule<'obstacle' | 'pageAtFailure' | 'softFailures'>;
