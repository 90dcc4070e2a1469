import { confidence, type Rule } from '../rule.ts';

/**
 * A page of the portal loaded whole, and what the citizen needs to go on is not there, nor anything like it. Abstains
 * where something like it is there (`control-overlooked`, our own mistake) and where another device or network has it.
 */
export const expectedControlAbsent = {
  id: 'expected-control-absent',
  cause: 'portal',
  detail: 'control-missing',
  needs: ['obstacle', 'pageAtFailure', 'nearMiss', 'confirmationOutcomes', 'citizenSetup'],
  judge: ({ obstacle, pageAtFailure, nearMiss, confirmationOutcomes, citizenSetup }) => {
    const dead = obstacle?.reason === 'no-progress' || obstacle?.reason === 'not-fillable';
    if (obstacle === null || (obstacle.reason !== 'control-missing' && !dead)) return null;
    if (pageAtFailure?.role !== 'portal' || (nearMiss !== null && !dead)) return null;
    const { device, network } = confirmationOutcomes;
    if (device === 'passed' || network === 'passed') return null;
    const elsewhere =
      device === 'same' || network === 'same' || (citizenSetup.referenceDevice && citizenSetup.referenceNetwork);
    const what = obstacle.subject ?? obstacle.words;
    return {
      confidence: elsewhere ? confidence.likely : dead ? confidence.weak : confidence.byElimination,
      reasons: [
        {
          en: `On ${pageAtFailure.url} (${pageAtFailure.title}) there is no working "${what}"; the page has ${pageAtFailure.controls} other controls and says nothing.`,
          vi: `Trên trang ${pageAtFailure.url} (${pageAtFailure.title}) không có "${what}" dùng được; trang có ${pageAtFailure.controls} mục khác và không thông báo gì.`,
        },
        { en: `The citizen was trying: ${obstacle.words}`, vi: `Người dân đang: ${obstacle.words}` },
      ],
    };
  },
} satisfies Rule<'obstacle' | 'pageAtFailure' | 'nearMiss' | 'confirmationOutcomes' | 'citizenSetup'>;
