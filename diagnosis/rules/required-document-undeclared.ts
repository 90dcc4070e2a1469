import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/**
 * The form demands a document that the published procedure does not name, and that is what stops the citizen: it was not taken,
 * or the refusal speaks of it. One that was handed in and taken stopped nobody.
 */
export const requiredDocumentUndeclared = {
  id: 'required-document-undeclared',
  cause: 'complexity',
  detail: 'undeclared-document',
  needs: ['obstacle', 'refusedUploads', 'softFailures'],
  judge: ({ obstacle, refusedUploads, softFailures }) => {
    if (obstacle?.reason !== 'unanswerable' && obstacle?.reason !== 'refused') return null;
    const words = said(softFailures, ['documents-missing'], ['portal']);
    const spokenOf = (name: string): boolean => `${obstacle.subject ?? ''}\n${obstacle.answer ?? ''}`.includes(name);
    const document = refusedUploads.undeclared.find(
      ({ name, accepted }) => !accepted || spokenOf(name) || words !== null,
    );
    if (document === undefined) return null;
    return {
      confidence: spokenOf(document.name) || words !== null ? confidence.clear : confidence.likely,
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
