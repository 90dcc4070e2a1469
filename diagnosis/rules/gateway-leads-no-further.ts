import { confidence, type Rule } from '../rule.ts';

/**
 * A page of the payment provider's own, from which nothing leads on, whatever it says. Abstains where another device or network got
 * through, and where something on it is nearly what the citizen looked for.
 */
export const gatewayLeadsNoFurther = {
  id: 'gateway-leads-no-further',
  cause: 'payment',
  detail: 'gateway-error',
  needs: ['obstacle', 'pageAtFailure', 'nearMiss', 'confirmationOutcomes'],
  judge: ({ obstacle, pageAtFailure, nearMiss, confirmationOutcomes }) => {
    if (obstacle?.reason !== 'control-missing' && obstacle?.reason !== 'no-progress') return null;
    if (pageAtFailure?.role !== 'payment' || nearMiss !== null) return null;
    if (confirmationOutcomes.device === 'passed' || confirmationOutcomes.network === 'passed') return null;
    const shown = (pageAtFailure.headings[0] ?? pageAtFailure.title).slice(0, 160);
    return {
      confidence: confidence.byElimination,
      reasons: [
        {
          en: `The page of ${pageAtFailure.host} leads no further: "${shown}".`,
          vi: `Trang của ${pageAtFailure.host} không cho đi tiếp: "${shown}".`,
        },
      ],
    };
  },
} satisfies Rule<'obstacle' | 'pageAtFailure' | 'nearMiss' | 'confirmationOutcomes'>;
