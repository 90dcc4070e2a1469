import { describeRequest } from '../describe-request.ts';
import { confidenceInFarSide, farSideReasons } from '../far-side.ts';
import { confidence, type Rule, type Sentence } from '../rule.ts';
import { said } from '../said.ts';

/**
 * The identity provider that the portal sends its citizens to is down: an error of its own, no answer, or words, its
 * own or the portal's about it, or a page of its own that leads no further. Silence alone needs the differential evidence; an
 * answered 5xx does not.
 */
export const identityProviderFails = {
  id: 'identity-provider-fails',
  cause: 'data-sharing',
  detail: 'identity-unavailable',
  needs: [
    'obstacle',
    'failingRequests',
    'decisiveNavigation',
    'serverWait',
    'softFailures',
    'hostHealth',
    'neutralHealth',
    'confirmationOutcomes',
    'pageAtFailure',
    'complaintsAtFailure',
    'nearMiss',
  ],
  judge: ({
    obstacle,
    failingRequests,
    decisiveNavigation,
    serverWait,
    softFailures,
    hostHealth,
    neutralHealth,
    confirmationOutcomes,
    pageAtFailure,
    complaintsAtFailure,
    nearMiss,
  }) => {
    const failures = [...(decisiveNavigation === null ? [] : [decisiveNavigation]), ...failingRequests].filter(
      ({ request }) => request.role === 'identity',
    );
    const answered = failures.find(({ request }) => (request.status ?? 0) >= 500 || request.status === 404);
    if (answered !== undefined) {
      const { en, vi } = describeRequest(answered.request);
      return {
        confidence: confidence.proven,
        reasons: [{ en: `The identity provider failed: ${en}.`, vi: `Hệ thống định danh báo lỗi: ${vi}.` }],
      };
    }
    const words =
      said(softFailures, ['identity-down']) ??
      said(softFailures, ['maintenance', 'overload', 'system-error', 'connection-error'], ['identity']);
    const quote = (found: { host: string | null; quote: string }): Sentence => ({
      en: `${found.host ?? 'The page'} says: "${found.quote}".`,
      vi: `${found.host ?? 'Trang'} thông báo: "${found.quote}".`,
    });
    if (words !== null) {
      const probeFails = hostHealth.identity?.answers === false;
      return { confidence: probeFails ? confidence.proven : confidence.clear, reasons: [quote(words)] };
    }
    const silent =
      failures.find(
        ({ failed }) => failed !== null && failed !== 'aborted' && failed !== 'proxy' && failed !== 'offline',
      )?.request ??
      (serverWait?.request.role === 'identity' &&
      (obstacle?.reason === 'timeout' || obstacle?.reason === 'navigation-failed')
        ? serverWait.request
        : undefined);
    const sure = confidenceInFarSide({ neutralHealth, confirmationOutcomes }, hostHealth.identity);
    if (sure === null) return null;
    if (silent === undefined) {
      // "Chưa gửi được mã OTP": whatever it says there, it let nobody in, and nothing on it leads on.
      const deadEnd = obstacle?.reason === 'control-missing' || obstacle?.reason === 'no-progress';
      if (obstacle?.stage !== 'login' || !deadEnd || pageAtFailure?.role !== 'identity' || nearMiss !== null)
        return null;
      const says = complaintsAtFailure[0] ?? pageAtFailure.alerts.at(-1);
      const shown = (says ?? pageAtFailure.headings[0] ?? pageAtFailure.title).slice(0, 160);
      return {
        confidence: says === undefined ? confidence.byElimination : confidence.likely,
        reasons: [
          {
            en: `The page of ${pageAtFailure.host} leads no further: "${shown}".`,
            vi: `Trang của ${pageAtFailure.host} không cho đi tiếp: "${shown}".`,
          },
        ],
      };
    }
    const { en, vi } = describeRequest(silent);
    return {
      confidence: sure,
      reasons: [
        { en: `The identity provider did not answer: ${en}.`, vi: `Hệ thống định danh không trả lời: ${vi}.` },
        ...farSideReasons({ neutralHealth, confirmationOutcomes }),
      ],
    };
  },
} satisfies Rule<
  | 'obstacle'
  | 'failingRequests'
  | 'decisiveNavigation'
  | 'serverWait'
  | 'softFailures'
  | 'hostHealth'
  | 'neutralHealth'
  | 'confirmationOutcomes'
  | 'pageAtFailure'
  | 'complaintsAtFailure'
  | 'nearMiss'
>;
