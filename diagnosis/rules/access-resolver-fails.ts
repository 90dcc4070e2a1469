import { confidence, type Rule } from '../rule.ts';

/** The access network's resolver does not know names that the control resolver knows. */
export const accessResolverFails = {
  id: 'access-resolver-fails',
  cause: 'network',
  detail: 'dns-access',
  needs: ['decisiveNavigation', 'failingRequests', 'hostHealth', 'neutralHealth', 'confirmationOutcomes'],
  judge: ({ decisiveNavigation, failingRequests, hostHealth, neutralHealth, confirmationOutcomes }) => {
    const unnamed = [...(decisiveNavigation === null ? [] : [decisiveNavigation]), ...failingRequests].find(
      ({ failed }) => failed === 'name',
    );
    const split = Object.values(hostHealth).find(
      (health) =>
        health.answers === false && health.answersByControlResolver === true && health.failures.includes('name'),
    );
    const allNames =
      neutralHealth.answered === 'none' &&
      neutralHealth.failures.length > 0 &&
      neutralHealth.failures.every((failure) => failure === 'name');
    const elsewhere = confirmationOutcomes.network === 'passed';
    if (unnamed === undefined && !(split !== undefined && decisiveNavigation?.request.status == null)) return null;
    if (split === undefined && !allNames && !elsewhere) return null;
    return {
      confidence:
        split !== undefined && (allNames || elsewhere)
          ? confidence.proven
          : split !== undefined || elsewhere
            ? confidence.clear
            : confidence.likely,
      reasons: [
        {
          en: `The access network's resolver does not know ${unnamed?.request.host ?? split?.hosts.join(', ')}.`,
          vi: `Máy chủ tên miền của mạng truy cập không phân giải được ${unnamed?.request.host ?? split?.hosts.join(', ')}.`,
        },
        ...(split === undefined
          ? []
          : [
              {
                en: 'The control resolver knows it, and the host answers there.',
                vi: 'Máy chủ phân giải đối chứng trả lời đúng và máy chủ đích vẫn hoạt động.',
              },
            ]),
        ...(elsewhere
          ? [{ en: 'On the reference network the journey got through.', vi: 'Trên mạng chuẩn thực hiện được.' }]
          : []),
      ],
    };
  },
} satisfies Rule<'decisiveNavigation' | 'failingRequests' | 'hostHealth' | 'neutralHealth' | 'confirmationOutcomes'>;
