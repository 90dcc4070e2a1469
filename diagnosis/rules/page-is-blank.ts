import { confidence, type Rule } from '../rule.ts';

/** Fewer characters than this is no page for a reader. */
const blankLength = 20;

/** The portal answered well and the page shows nothing to read and nothing to click. Abstains where it never answered. */
export const pageIsBlank = {
  id: 'page-is-blank',
  cause: 'portal',
  detail: 'blank-page',
  needs: ['pageAtFailure', 'decisiveNavigation', 'confirmationOutcomes'],
  judge: ({ pageAtFailure, decisiveNavigation, confirmationOutcomes }) => {
    if (pageAtFailure === null || pageAtFailure.textLength >= blankLength || pageAtFailure.controls > 0) return null;
    if (
      pageAtFailure.role !== 'portal' ||
      decisiveNavigation?.request.status == null ||
      decisiveNavigation.request.status >= 400
    )
      return null;
    if (confirmationOutcomes.device === 'passed' || confirmationOutcomes.network === 'passed') return null;
    const { url, status } = decisiveNavigation.request;
    return {
      confidence: confidence.clear,
      reasons: [
        {
          en: `${url} answered ${status} and shows nothing: ${pageAtFailure.textLength} characters, no control.`,
          vi: `${url} trả lời mã ${status} nhưng trang trắng: ${pageAtFailure.textLength} ký tự, không có nút hay ô nhập nào.`,
        },
      ],
    };
  },
} satisfies Rule<'pageAtFailure' | 'decisiveNavigation' | 'confirmationOutcomes'>;
