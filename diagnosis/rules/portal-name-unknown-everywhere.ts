import { confidence, type Rule } from '../rule.ts';

/**
 * The portal's name leads nowhere while other names do: its own records are wrong. Abstains where the control resolver
 * knows the name (`access-resolver-fails`) and where no neutral name is known either.
 */
export const portalNameUnknownEverywhere = {
  id: 'portal-name-unknown-everywhere',
  cause: 'portal',
  detail: 'dns-portal',
  needs: ['decisiveNavigation', 'hostHealth', 'neutralHealth'],
  judge: ({ decisiveNavigation, hostHealth, neutralHealth }) => {
    const portal = hostHealth.portal;
    if (decisiveNavigation?.failed !== 'name' || decisiveNavigation.request.role !== 'portal') return null;
    if (portal?.answers === true || portal?.answersByControlResolver === true) return null;
    if (neutralHealth.answered === 'none') return null;
    const everywhere = portal?.answers === false && portal.answersByControlResolver === false;
    const othersKnown = neutralHealth.answered === 'all';
    const host = decisiveNavigation.request.host;
    return {
      confidence:
        everywhere && othersKnown ? confidence.proven : everywhere || othersKnown ? confidence.clear : confidence.weak,
      reasons: [
        {
          en: `The name ${host} could not be resolved (${decisiveNavigation.request.failure}).`,
          vi: `Không phân giải được tên miền ${host} (${decisiveNavigation.request.failure}).`,
        },
        ...(everywhere
          ? [
              {
                en: 'The control resolver does not know it either.',
                vi: 'Máy chủ phân giải đối chứng cũng không biết tên này.',
              },
            ]
          : []),
        ...(othersKnown
          ? [
              {
                en: 'Other names were resolved at the same moment.',
                vi: 'Cùng lúc đó các tên miền khác phân giải bình thường.',
              },
            ]
          : []),
      ],
    };
  },
} satisfies Rule<'decisiveNavigation' | 'hostHealth' | 'neutralHealth'>;
