import { describeRequest } from '../describe-request.ts';
import { confidence, type Rule } from '../rule.ts';

/** Connections are reset on the way: neutral hosts' too, or only on this network. */
export const pathResetsConnections = {
  id: 'path-resets-connections',
  cause: 'network',
  detail: 'reset-on-path',
  needs: ['failingRequests', 'decisiveNavigation', 'neutralHealth', 'confirmationOutcomes', 'hostHealth'],
  judge: ({ failingRequests, decisiveNavigation, neutralHealth, confirmationOutcomes, hostHealth }) => {
    const reset = [...(decisiveNavigation === null ? [] : [decisiveNavigation]), ...failingRequests].find(
      ({ failed }) => failed === 'reset',
    );
    const neutralReset = neutralHealth.failures.includes('reset');
    const elsewhere = confirmationOutcomes.network === 'passed';
    if (reset === undefined || (!neutralReset && !elsewhere) || confirmationOutcomes.network === 'same') return null;
    const { en, vi } = describeRequest(reset.request);
    const well = hostHealth.portal?.answers === true;
    return {
      confidence:
        elsewhere && neutralReset
          ? confidence.proven
          : elsewhere || neutralHealth.answered === 'none'
            ? confidence.clear
            : confidence.likely,
      reasons: [
        { en: `The connection was reset: ${en}.`, vi: `Kết nối bị ngắt giữa chừng: ${vi}.` },
        ...(neutralReset
          ? [{ en: 'Connections to neutral hosts were reset too.', vi: 'Kết nối tới máy chủ đối chứng cũng bị ngắt.' }]
          : []),
        ...(elsewhere
          ? [
              {
                en: `On ${confirmationOutcomes.changedTo.network} the journey got through.`,
                vi: `Trên mạng ${confirmationOutcomes.changedTo.network} thực hiện được.`,
              },
            ]
          : []),
        ...(well ? [{ en: 'The portal answered a plain probe.', vi: 'Cổng vẫn trả lời phép thử độc lập.' }] : []),
      ],
    };
  },
} satisfies Rule<'failingRequests' | 'decisiveNavigation' | 'neutralHealth' | 'confirmationOutcomes' | 'hostHealth'>;
