import { confidence, type Rule } from '../rule.ts';

/**
 * The link of a service leads to the form of another: many questions that its procedure does not have, and none of its
 * own. One undeclared question among the right ones is `required-field-undeclared`.
 */
export const formOfAnotherService = {
  id: 'form-of-another-service',
  cause: 'portal',
  detail: 'content-mixed',
  needs: ['obstacle', 'askedFields', 'pageAtFailure'],
  judge: ({ obstacle, askedFields, pageAtFailure }) => {
    if (obstacle?.stage !== 'form' || !askedFields.ofAnotherService) return null;
    const asked = askedFields.undeclaredRequired.slice(0, 4).map(({ label }) => `"${label}"`);
    return {
      confidence: confidence.clear,
      reasons: [
        {
          en: `The form at ${pageAtFailure?.url ?? 'the portal'} asks nothing of what the procedure declares, and ${askedFields.undeclaredRequired.length} other things: ${asked.join(', ')}.`,
          vi: `Biểu mẫu tại ${pageAtFailure?.url ?? 'cổng'} không hỏi nội dung nào của thủ tục đã công bố mà hỏi ${askedFields.undeclaredRequired.length} mục khác: ${asked.join(', ')}.`,
        },
      ],
    };
  },
} satisfies Rule<'obstacle' | 'askedFields' | 'pageAtFailure'>;
