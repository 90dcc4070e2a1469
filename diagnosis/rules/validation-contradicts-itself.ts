import { confidence, type Rule } from '../rule.ts';

/** One field was told different things each time it was corrected. */
export const validationContradictsItself = {
  id: 'validation-contradicts-itself',
  cause: 'complexity',
  detail: 'contradicting-validation',
  needs: ['obstacle', 'refusals'],
  judge: ({ obstacle, refusals }) => {
    const field = refusals.contradicted[0];
    if (obstacle?.reason !== 'refused' || field === undefined || refusals.times < 2) return null;
    const quotes = field.texts
      .slice(0, 3)
      .map((text) => `"${text.slice(0, 120)}"`)
      .join(' / ');
    return {
      confidence: confidence.clear,
      reasons: [
        {
          en: `The field "${field.field}" was told, one after the other: ${quotes}.`,
          vi: `Mục "${field.field}" lần lượt bị báo: ${quotes}.`,
        },
      ],
    };
  },
} satisfies Rule<'obstacle' | 'refusals'>;
