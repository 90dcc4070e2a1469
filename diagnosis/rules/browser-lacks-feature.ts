import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/**
 * A script of the page met a web-platform feature that this browser lacks, or the page says that it does not serve this
 * browser. Abstains on the reference device, which lacks nothing that a portal may ask for, and where the reference
 * device was stopped at the same place.
 */
export const browserLacksFeature = {
  id: 'browser-lacks-feature',
  cause: 'device',
  detail: 'missing-feature',
  needs: ['blockingScriptError', 'citizenSetup', 'confirmationOutcomes', 'softFailures'],
  judge: ({ blockingScriptError, citizenSetup, confirmationOutcomes, softFailures }) => {
    if (citizenSetup.referenceDevice || confirmationOutcomes.device === 'same') return null;
    const feature = blockingScriptError?.missingFeature ?? null;
    const words = said(softFailures, ['browser-unsupported']);
    if (feature === null && words === null) return null;
    const elsewhere = confirmationOutcomes.device === 'passed';
    return {
      confidence: elsewhere ? confidence.proven : confidence.likely,
      reasons: [
        ...(feature === null
          ? []
          : [
              {
                en: `The browser of ${citizenSetup.device} lacks ${feature}, which a script of ${blockingScriptError?.error.scriptHost ?? 'the page'} uses: ${blockingScriptError?.error.message ?? ''}`,
                vi: `Trình duyệt của ${citizenSetup.device} không có ${feature} mà script của ${blockingScriptError?.error.scriptHost ?? 'trang'} cần: ${blockingScriptError?.error.message ?? ''}`,
              },
            ]),
        ...(words === null
          ? []
          : [{ en: `The page says: "${words.quote}".`, vi: `Trang thông báo: "${words.quote}".` }]),
        ...(elsewhere
          ? [{ en: 'On the reference device the journey got through.', vi: 'Trên thiết bị chuẩn thực hiện được.' }]
          : []),
      ],
    };
  },
} satisfies Rule<'blockingScriptError' | 'citizenSetup' | 'confirmationOutcomes' | 'softFailures'>;
