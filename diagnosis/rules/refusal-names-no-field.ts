import { confidence, type Rule } from '../rule.ts';

/** The form refuses and names no field, so that nobody can know what to change. Abstains where the server failed. */
export const refusalNamesNoField = {
  id: 'refusal-names-no-field',
  cause: 'complexity',
  detail: 'unclear-error',
  needs: ['obstacle', 'refusals', 'failingRequests', 'softFailures', 'pageAtFailure'],
  judge: ({ obstacle, refusals, failingRequests, softFailures, pageAtFailure }) => {
    if (obstacle?.reason !== 'refused' || obstacle.stage === 'payment' || obstacle.stage === 'login') return null;
    if (refusals.namedFields.length > 0 || failingRequests.length > 0) return null;
    if (softFailures.some(({ meaning, prominent }) => prominent && meaning === 'system-error')) return null;
    const quote = obstacle.answer ?? refusals.texts[0] ?? pageAtFailure?.alerts.at(-1) ?? null;
    return {
      confidence: confidence.likely,
      reasons: [
        quote === null
          ? { en: 'The form refused without a word.', vi: 'Biểu mẫu từ chối mà không có thông báo nào.' }
          : {
              en: `The form refused and named no field: "${quote.slice(0, 160)}".`,
              vi: `Biểu mẫu từ chối nhưng không chỉ ra mục nào sai: "${quote.slice(0, 160)}".`,
            },
      ],
    };
  },
} satisfies Rule<'obstacle' | 'refusals' | 'failingRequests' | 'softFailures' | 'pageAtFailure'>;
