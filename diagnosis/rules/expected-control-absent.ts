import { confidence, type Rule } from '../rule.ts';

/**
 * A page of the portal loaded whole, and what the citizen needs to go on is not there, nor anything like it. Abstains
 * where something like it is there (`control-overlooked`, our own mistake) and where another device or network has it.
 * Not enough for a verdict where the journey had pressed a button by guess: it may have lost its way by itself.
 */
export const expectedControlAbsent = {
  id: 'expected-control-absent',
  cause: 'portal',
  detail: 'control-missing',
  needs: ['obstacle', 'pageAtFailure', 'nearMiss', 'confirmationOutcomes', 'citizenSetup', 'pressedByGuess'],
  judge: ({ obstacle, pageAtFailure, nearMiss, confirmationOutcomes, citizenSetup, pressedByGuess }) => {
    const dead = obstacle?.reason === 'no-progress' || obstacle?.reason === 'not-fillable';
    if (obstacle === null || (obstacle.reason !== 'control-missing' && !dead)) return null;
    if (pageAtFailure?.role !== 'portal' || (nearMiss !== null && !dead)) return null;
    const { device, network } = confirmationOutcomes;
    if (device === 'passed' || network === 'passed') return null;
    const elsewhere =
      device === 'same' || network === 'same' || (citizenSetup.referenceDevice && citizenSetup.referenceNetwork);
    const what = obstacle.subject ?? obstacle.words;
    return {
      confidence:
        pressedByGuess !== null
          ? confidence.weak
          : elsewhere
            ? confidence.likely
            : dead
              ? confidence.weak
              : confidence.byElimination,
      reasons: [
        {
          en: `On ${pageAtFailure.url} (${pageAtFailure.title}) there is no working "${what}"; the page has ${pageAtFailure.controls} other controls and says nothing.`,
          vi: `Trên trang ${pageAtFailure.url} (${pageAtFailure.title}) không có "${what}" dùng được; trang có ${pageAtFailure.controls} mục khác và không thông báo gì.`,
        },
        { en: `The citizen was trying: ${obstacle.words}`, vi: `Người dân đang: ${obstacle.words}` },
        ...(pressedByGuess === null
          ? []
          : [
              {
                en: `On the way there "${pressedByGuess.chosen}" was pressed only because there was no other button.`,
                vi: `Trước đó đã bấm "${pressedByGuess.chosen}" chỉ vì không có nút nào khác.`,
              },
            ]),
      ],
    };
  },
} satisfies Rule<
  'obstacle' | 'pageAtFailure' | 'nearMiss' | 'confirmationOutcomes' | 'citizenSetup' | 'pressedByGuess'
>;
