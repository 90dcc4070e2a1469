import { describeRequest, seconds } from '../describe-request.ts';
import { confidence, type Rule } from '../rule.ts';
import { said } from '../said.ts';

/** A portal that answers within this had a way to the citizen that was well, ms. */
const quickMs = 3_000;

/**
 * A look-up in a shared system failed: the system answered an error, or the portal says so. "Lỗi kết nối" written by a
 * portal that answered at once is the portal's word for a failed look-up behind it (rule of the line 3): the wire wins.
 * So is an answer of 5xx from a portal behind which the shared system takes no connection. Abstains where the wire to the portal failed too, where the words came after a long wait, and in the payment stage.
 */
export const lookupFails = {
  id: 'lookup-fails',
  cause: 'data-sharing',
  detail: 'lookup-error',
  needs: [
    'obstacle',
    'lookups',
    'softFailures',
    'failingRequests',
    'decisiveNavigation',
    'neutralHealth',
    'serverWait',
    'hostHealth',
  ],
  judge: ({
    obstacle,
    lookups,
    softFailures,
    failingRequests,
    decisiveNavigation,
    neutralHealth,
    serverWait,
    hostHealth,
  }) => {
    if (obstacle === null || obstacle.stage === 'payment') return null;
    const failed = lookups.findLast(
      ({ role, status, failure }) =>
        role === 'shared-data' && ((status ?? 0) >= 500 || (failure !== null && neutralHealth.answered === 'all')),
    );
    const named = said(softFailures, ['look-up-failed'], ['portal', 'shared-data']);
    const vague = said(softFailures, ['connection-error'], ['portal']);
    const wireFailed = failingRequests.some(({ failed: kind }) => kind !== null) || decisiveNavigation?.failed != null;
    const last = lookups.at(-1) ?? decisiveNavigation?.request ?? null;
    const quick = last !== null && last.status !== null && (last.durationMs ?? quickMs) < quickMs;
    const words = named ?? (vague !== null && !wireFailed && quick ? vague : null);
    // A portal that falls over its register answers 5xx and says nothing; the probe found nobody at the register.
    const fellOver = failingRequests.findLast(
      ({ request }) => request.role === 'portal' && (request.status ?? 0) >= 500,
    );
    const register = hostHealth['shared-data'];
    const behind = register?.unreached === true && neutralHealth.answered !== 'none' ? fellOver?.request : undefined;
    // Said after a long wait, it is `lookup-never-answers`.
    if (failed === undefined && ((words === null && behind === undefined) || serverWait !== null)) return null;
    return {
      confidence:
        failed !== undefined
          ? confidence.proven
          : named !== null || behind !== undefined
            ? confidence.clear
            : confidence.likely,
      reasons: [
        ...(behind === undefined
          ? []
          : [
              {
                en: `The plain probe of the shared system ${register?.hosts.join(', ')} got no connection, and the portal failed over it: ${describeRequest(behind).en}.`,
                vi: `Phép thử độc lập không kết nối được tới hệ thống dùng chung ${register?.hosts.join(', ')}, và cổng báo lỗi theo: ${describeRequest(behind).vi}.`,
              },
            ]),
        ...(failed === undefined
          ? []
          : [
              {
                en: `The shared system failed: ${describeRequest(failed).en}.`,
                vi: `Hệ thống dữ liệu dùng chung báo lỗi: ${describeRequest(failed).vi}.`,
              },
            ]),
        ...(words === null
          ? []
          : [
              {
                en: `${words.host ?? 'The portal'} says: "${words.quote}".`,
                vi: `${words.host ?? 'Cổng'} thông báo: "${words.quote}".`,
              },
            ]),
        ...(words === null || !quick
          ? []
          : [
              {
                en: `The portal itself answered within ${seconds(last.durationMs ?? 0)} s, so the citizen's connection was well and what failed lies behind the portal.`,
                vi: `Cổng trả lời trong ${seconds(last.durationMs ?? 0)} giây nên đường truyền của người dân bình thường; lỗi nằm ở kết nối phía sau cổng.`,
              },
            ]),
      ],
    };
  },
} satisfies Rule<
  | 'obstacle'
  | 'lookups'
  | 'softFailures'
  | 'failingRequests'
  | 'decisiveNavigation'
  | 'neutralHealth'
  | 'serverWait'
  | 'hostHealth'
>;
