import { describeRequest, seconds } from '../describe-request.ts';
import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/** A person waits this long for his own data before he takes it for dead, ms. */
const longMs = 8_000;

/**
 * A look-up in a shared system did not come back in time while the portal itself answers. Abstains where another
 * network got through: then it is the citizen's way. A portal that keeps the citizen waiting, or fails after such a wait, while the
 * probe gets no connection to the shared system, or no answer from it, waits for that.
 */
export const lookupNeverAnswers = {
  id: 'lookup-never-answers',
  cause: 'data-sharing',
  detail: 'lookup-timeout',
  needs: [
    'obstacle',
    'lookups',
    'serverWait',
    'softFailures',
    'neutralHealth',
    'confirmationOutcomes',
    'hostHealth',
    'failingRequests',
  ],
  judge: ({
    obstacle,
    lookups,
    serverWait,
    softFailures,
    neutralHealth,
    confirmationOutcomes,
    hostHealth,
    failingRequests,
  }) => {
    if (obstacle === null || neutralHealth.answered === 'none') return null;
    if (confirmationOutcomes.network === 'passed' || confirmationOutcomes.device === 'passed') return null;
    const slow = lookups.findLast(
      ({ status, durationMs }) =>
        status === 504 || ((durationMs ?? obstacle.waitedMs ?? 0) >= longMs && (status === null || status >= 500)),
    );
    const words = said(softFailures, ['look-up-failed', 'connection-error'], ['portal', 'shared-data']);
    // A form that is handed in as a whole has no look-up of its own to be seen: the answer to it, which says so, came late.
    const late = words === null || serverWait === null ? [] : [serverWait.request];
    const waited = [...lookups, ...late].findLast(({ durationMs }) => (durationMs ?? 0) >= longMs);
    // A portal that waits for a register which takes no connection, or takes it and is silent, shows no look-up and says no word.
    const register = hostHealth['shared-data'];
    const away = register?.unreached === true || register?.silent === true;
    const late500 = failingRequests.findLast(
      ({ request }) => request.role === 'portal' && (request.status ?? 0) >= 500 && (request.durationMs ?? 0) >= longMs,
    )?.request;
    const stuck = away ? (serverWait?.request.role === 'portal' ? serverWait.request : late500) : undefined;
    const request = slow ?? stuck ?? (words !== null || obstacle.reason === 'timeout' ? waited : undefined);
    if (request === undefined) return null;
    const { en, vi } = describeRequest(request);
    return {
      confidence: words !== null || request.role === 'shared-data' ? confidence.clear : confidence.likely,
      reasons: [
        {
          en: `The look-up did not come back in time: ${en}.`,
          vi: `Tra cứu dữ liệu dùng chung không trả lời kịp: ${vi}.`,
        },
        ...(stuck === undefined
          ? []
          : [
              {
                en: `The plain probe of the shared system ${register?.hosts.join(', ')} got ${register?.silent ? 'no answer' : 'no connection'} either.`,
                vi: `Phép thử độc lập tới hệ thống dùng chung ${register?.hosts.join(', ')} cũng ${register?.silent ? 'không được trả lời' : 'không kết nối được'}.`,
              },
            ]),
        ...(words === null
          ? []
          : [{ en: `The portal says: "${words.quote}".`, vi: `Cổng thông báo: "${words.quote}".` }]),
        ...(obstacle.waitedMs === null
          ? []
          : [
              {
                en: `The citizen waited ${seconds(obstacle.waitedMs)} s.`,
                vi: `Người dân đã chờ ${seconds(obstacle.waitedMs)} giây.`,
              },
            ]),
      ],
    };
  },
} satisfies Rule<
  | 'obstacle'
  | 'lookups'
  | 'serverWait'
  | 'softFailures'
  | 'neutralHealth'
  | 'confirmationOutcomes'
  | 'hostHealth'
  | 'failingRequests'
>;
