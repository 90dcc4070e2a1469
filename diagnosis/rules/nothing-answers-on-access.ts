import { confidence, type Rule } from '../rule.ts';

/** Nothing at all answers on this network, and the same journey on another gets through. */
export const nothingAnswersOnAccess = {
  id: 'nothing-answers-on-access',
  cause: 'network',
  detail: 'no-connection',
  needs: ['neutralHealth', 'decisiveNavigation', 'confirmationOutcomes', 'citizenSetup'],
  judge: ({ neutralHealth, decisiveNavigation, confirmationOutcomes, citizenSetup }) => {
    const silent =
      neutralHealth.silent &&
      neutralHealth.redirectedTo === null &&
      !neutralHealth.failures.includes('reset') &&
      !neutralHealth.failures.includes('proxy');
    const offline = decisiveNavigation?.failed === 'offline';
    const elsewhere = confirmationOutcomes.network === 'passed' || confirmationOutcomes.probe === 'passed';
    if (!offline && !(silent && elsewhere)) return null;
    // Names that fail alone are the resolver's matter.
    if (!offline && neutralHealth.failures.length > 0 && neutralHealth.failures.every((failure) => failure === 'name'))
      return null;
    if (offline && !elsewhere && neutralHealth.answered === 'all') return null;
    return {
      confidence: elsewhere ? confidence.proven : silent ? confidence.clear : confidence.likely,
      reasons: [
        {
          en: `Nothing answers on the network ${citizenSetup.network}: ${decisiveNavigation?.request.failure ?? 'no host, the neutral ones included'}.`,
          vi: `Mạng ${citizenSetup.network} không kết nối được tới đâu: ${decisiveNavigation?.request.failure ?? 'kể cả các máy chủ đối chứng'}.`,
        },
        ...(elsewhere
          ? [
              {
                en: `On another network (${confirmationOutcomes.changedTo.network ?? confirmationOutcomes.changedTo.probe}) the journey got through.`,
                vi: `Trên mạng khác (${confirmationOutcomes.changedTo.network ?? confirmationOutcomes.changedTo.probe}) thực hiện được.`,
              },
            ]
          : []),
      ],
    };
  },
} satisfies Rule<'neutralHealth' | 'decisiveNavigation' | 'confirmationOutcomes' | 'citizenSetup'>;
