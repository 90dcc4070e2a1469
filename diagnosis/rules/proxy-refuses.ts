import { describeRequest } from '../describe-request.ts';
import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/** A proxy or a filter of the access network refuses the way to the portal. */
export const proxyRefuses = {
  id: 'proxy-refuses',
  cause: 'network',
  detail: 'proxy-blocked',
  needs: [
    'failingRequests',
    'decisiveNavigation',
    'softFailures',
    'confirmationOutcomes',
    'neutralHealth',
    'refusedOnTheWay',
  ],
  judge: ({
    failingRequests,
    decisiveNavigation,
    softFailures,
    confirmationOutcomes,
    neutralHealth,
    refusedOnTheWay,
  }) => {
    const refused = [...(decisiveNavigation === null ? [] : [decisiveNavigation]), ...failingRequests].find(
      ({ failed, request }) => failed === 'proxy' || request.status === 407,
    );
    const words = said(softFailures, ['network-block']);
    // A page of the proxy's own comes from the portal's address, with whatever words.
    const [blocked] = refusedOnTheWay;
    if ((refused === undefined && words === null && blocked === undefined) || confirmationOutcomes.network === 'same')
      return null;
    const elsewhere = confirmationOutcomes.network === 'passed';
    return {
      confidence: elsewhere
        ? confidence.proven
        : refused?.request.status === 407 || words !== null || blocked !== undefined
          ? confidence.clear
          : neutralHealth.answered === 'none'
            ? confidence.clear
            : confidence.likely,
      reasons: [
        ...(refused === undefined
          ? []
          : [
              {
                en: `A proxy of the access network refused: ${describeRequest(refused.request).en}.`,
                vi: `Máy chủ proxy của mạng truy cập từ chối: ${describeRequest(refused.request).vi}.`,
              },
            ]),
        ...(blocked === undefined
          ? []
          : [
              {
                en: `The proxy refused a plain probe of ${blocked} too, while the host itself answered.`,
                vi: `Máy chủ proxy cũng chặn phép thử tới ${blocked}, trong khi chính máy chủ đó vẫn trả lời.`,
              },
            ]),
        ...(words === null
          ? []
          : [{ en: `Shown instead of the portal: "${words.quote}".`, vi: `Hiện ra thay cho cổng: "${words.quote}".` }]),
        ...(elsewhere
          ? [{ en: 'On the reference network the journey got through.', vi: 'Trên mạng chuẩn thực hiện được.' }]
          : []),
      ],
    };
  },
} satisfies Rule<
  | 'failingRequests'
  | 'decisiveNavigation'
  | 'softFailures'
  | 'confirmationOutcomes'
  | 'neutralHealth'
  | 'refusedOnTheWay'
>;
