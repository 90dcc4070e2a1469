import { foldText } from '../evidence/read-words.ts';
import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/**
 * The form demands a document that the published procedure does not name, and that is what stops the citizen: it was not taken,
 * or the refusal speaks of it. One that was handed in and taken stopped nobody. Also where the form has no place for it and only
 * its refusal names it, at the end.
 */
export const requiredDocumentUndeclared = {
  id: 'required-document-undeclared',
  cause: 'complexity',
  detail: 'undeclared-document',
  needs: ['obstacle', 'refusedUploads', 'softFailures'],
  judge: ({ obstacle, refusedUploads, softFailures }) => {
    // Said in a window and not on the page, the click seems to have no effect.
    if (obstacle === null || !['unanswerable', 'refused', 'no-progress', 'control-missing'].includes(obstacle.reason))
      return null;
    const words = said(softFailures, ['documents-missing'], ['portal']);
    const spokenOf = (name: string): boolean => `${obstacle.subject ?? ''}\n${obstacle.answer ?? ''}`.includes(name);
    const document = refusedUploads.undeclared.find(
      ({ name, accepted }) => !accepted || spokenOf(name) || words !== null,
    );
    const named = words === null ? null : documentNamedIn(words.quote, refusedUploads.handedIn);
    if (document === undefined && named !== null)
      return {
        confidence: confidence.likely,
        reasons: [
          {
            en: `Everything was handed in that the form asks for, and then it demands "${named}".`,
            vi: `Đã nộp đủ giấy tờ biểu mẫu yêu cầu nhưng sau đó hệ thống đòi thêm "${named}".`,
          },
        ],
      };
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

/**
 * What is named and was not handed in, after the colon or the verb: "Vui lòng đính kèm đầy đủ thành phần hồ sơ: Giấy xác nhận …",
 * "Hồ sơ chưa đính kèm Giấy xác nhận …. Vui lòng bổ sung".
 */
function documentNamedIn(quote: string, handedIn: readonly string[]): string | null {
  const name =
    (/:\s*(\S.{5,})$/.exec(quote) ??
      /(?:đính kèm|thiếu|bổ sung)\s+(\p{Lu}[^.!;:]{5,})/u.exec(quote.normalize('NFC')))?.[1]?.replace(
      /[.!…\s]+$/,
      '',
    ) ?? null;
  if (name === null || handedIn.length === 0) return null;
  const words = foldText(name).split(' ');
  const known = handedIn.some((one) => {
    const theirs = new Set(foldText(one).split(' '));
    return words.filter((word) => theirs.has(word)).length >= 0.6 * words.length;
  });
  return known ? null : name;
}
