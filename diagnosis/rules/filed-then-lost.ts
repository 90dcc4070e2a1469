import { confidence, type Rule } from '../rule.ts';

/** The portal said "success", and then its own tracking does not know the file, or knows it without its attachments. */
export const filedThenLost = {
  id: 'filed-then-lost',
  cause: 'portal',
  detail: 'lost-submission',
  needs: ['obstacle', 'filingFacts'],
  judge: ({ obstacle, filingFacts }) => {
    const attachments = obstacle?.reason === 'attachment-lost' || filingFacts.attachmentsLost;
    if (obstacle?.reason !== 'not-found-later' && !attachments) return null;
    const { fileCode, trackedAt } = filingFacts;
    const code = fileCode ?? obstacle?.subject ?? '?';
    return {
      confidence:
        fileCode !== null || filingFacts.successShown || attachments ? confidence.clear : confidence.byElimination,
      reasons: [
        attachments
          ? {
              en: `The file ${code} arrived without its attachments.`,
              vi: `Hồ sơ ${code} đã nộp nhưng mất tệp đính kèm.`,
            }
          : {
              en: `The portal confirmed the file ${code}, and tracking at ${trackedAt ?? 'the portal'} does not know it: ${obstacle?.answer ?? 'no result'}`,
              vi: `Cổng báo đã nhận hồ sơ ${code} nhưng tra cứu tại ${trackedAt ?? 'cổng'} không thấy: ${obstacle?.answer ?? 'không có kết quả'}`,
            },
      ],
    };
  },
} satisfies Rule<'obstacle' | 'filingFacts'>;
