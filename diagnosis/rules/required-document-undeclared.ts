import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/** The form demands a document that the published procedure does not name. */
export const requiredDocumentUndeclared = {
  id: 'required-document-undeclared',
  cause: 'complexity',
  detail: 'undeclared-document',
  needs: ['obstacle', 'refusedUploads', 'softFailures'],
  judge: ({ obstacle, refusedUploads, softFailures }) => {
    const document = refusedUploads.undeclared.find(({ accepted }) => !accepted) ?? refusedUploads.undeclared[0];
    if (document === undefined || (obstacle?.reason !== 'unanswerable' && obstacle?.reason !== 'refused')) return null;
    const words = said(softFailures, ['documents-missing'], ['portal']);
    return {
      confidence: obstacle.subject?.includes(document.name) || words !== null ? confidence.clear : confidence.likely,
      reasons: [
        {
          en: `The form demands the document "${document.name}", which the published procedure does not name.`,
          vi: `Biểu mẫu bắt buộc đính kèm "${document.name}" nhưng thủ tục công bố không yêu cầu.`,
        },
        ...(words === null ? [] : [{ en: `It says: "${words.quote}".`, vi: `Thông báo: "${words.quote}".` }]),
      ],
    };
  },
} satisfies Rule<'obstacle' | 'refusedUploads' | 'softFailures'>;
