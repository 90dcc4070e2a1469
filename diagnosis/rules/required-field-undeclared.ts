import { foldText } from '../evidence/read-words.ts';
import { confidence, type Rule } from '../rule.ts';

/**
 * The form demands a field that the published procedure does not name, and that is where the citizen stops. An
 * undeclared field that was answered stopped nobody.
 */
export const requiredFieldUndeclared = {
  id: 'required-field-undeclared',
  cause: 'complexity',
  detail: 'undeclared-field',
  needs: ['obstacle', 'askedFields', 'refusals'],
  judge: ({ obstacle, askedFields, refusals }) => {
    if (
      obstacle === null ||
      (obstacle.reason !== 'unanswerable' && obstacle.reason !== 'refused' && obstacle.reason !== 'not-fillable')
    )
      return null;
    const stoppedAt = [obstacle.subject, ...refusals.namedFields].flatMap((name) =>
      name === null ? [] : foldText(name),
    );
    const named = askedFields.undeclaredRequired.find((field) => stoppedAt.includes(foldText(field.label)));
    const open = askedFields.undeclaredRequired.find((field) => !field.answered);
    const field = named ?? (refusals.namedFields.length === 0 || obstacle.reason === 'unanswerable' ? open : undefined);
    if (field === undefined) return null;
    return {
      confidence: named !== undefined ? confidence.proven : confidence.likely,
      reasons: [
        {
          en: `The form demands "${field.label}", which the published procedure does not name.`,
          vi: `Biểu mẫu bắt buộc nhập "${field.label}" nhưng thủ tục công bố không có mục này.`,
        },
        ...(refusals.texts[0] === undefined
          ? []
          : [
              {
                en: `It says: "${refusals.texts[0].slice(0, 160)}".`,
                vi: `Thông báo: "${refusals.texts[0].slice(0, 160)}".`,
              },
            ]),
      ],
    };
  },
} satisfies Rule<'obstacle' | 'askedFields' | 'refusals'>;
