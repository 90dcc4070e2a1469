import { seconds } from '../describe-request.ts';
import { confidence, type Rule } from '../rule.ts';

/** A neutral host that takes longer than this is slow for everybody on this way, ms. */
const slowMs = 2_000;
/** On a way that carries a page in less, nobody runs out of time, ms. */
const quickMs = 500;
const waitObstacles = new Set<string>(['timeout', 'navigation-failed', 'no-progress', 'control-missing', 'wrong-page']);
const pageObstacles = new Set<string>(['control-missing', 'wrong-page']);

/** The journey ran out of time on the way: neutral hosts are slow as well, or another network got through. */
export const pathIsSlow = {
  id: 'path-is-slow',
  cause: 'network',
  detail: 'too-slow',
  needs: ['obstacle', 'pathQuality', 'neutralHealth', 'confirmationOutcomes', 'serverWait', 'hostHealth'],
  judge: ({ obstacle, pathQuality, neutralHealth, confirmationOutcomes, serverWait, hostHealth }) => {
    if (obstacle === null || !waitObstacles.has(obstacle.reason)) return null;
    // Where nothing so much as takes a connection, or some answers come at once, slowness is not what is wrong.
    if (neutralHealth.silent || pathQuality.unsteady) return null;
    const neutralSlow = neutralHealth.medianMs !== null && neutralHealth.medianMs >= slowMs;
    const quick = !neutralSlow && (pathQuality.medianPathMs ?? 0) < quickMs;
    // Where the reference device got through on the very line, and answers come at once on it, the line is not what was too slow.
    const elsewhere = confirmationOutcomes.network === 'passed' && !(confirmationOutcomes.device === 'passed' && quick);
    // A server that is slow for the plain probe too is slow for everybody, whatever the citizen's line.
    const serverSlow =
      serverWait !== null &&
      serverWait.waitedMs > 4 * Math.max(serverWait.pathMs, neutralHealth.medianMs ?? 0) &&
      !elsewhere;
    // Without a way that is slow by any measure, a page that came and lacks something lacks it for another reason.
    const cameAtOnce = quick && pageObstacles.has(obstacle.reason);
    if (cameAtOnce || (!elsewhere && !neutralSlow) || serverSlow || confirmationOutcomes.network === 'same')
      return null;
    if (!elsewhere && hostHealth.portal?.answers === false) return null;
    return {
      confidence:
        elsewhere && neutralSlow ? confidence.proven : elsewhere ? confidence.likely : confidence.byElimination,
      reasons: [
        {
          en: `The journey ran out of time; half of the answered requests took ${seconds(pathQuality.medianPathMs ?? 0)} s or more on the way.`,
          vi: `Hết thời gian chờ; một nửa số yêu cầu mất từ ${seconds(pathQuality.medianPathMs ?? 0)} giây trở lên trên đường truyền.`,
        },
        ...(neutralSlow
          ? [
              {
                en: `Neutral hosts took ${seconds(neutralHealth.medianMs)} s as well.`,
                vi: `Máy chủ đối chứng cũng mất ${seconds(neutralHealth.medianMs)} giây.`,
              },
            ]
          : []),
        ...(elsewhere
          ? [
              {
                en: `On ${confirmationOutcomes.changedTo.network} the journey got through.`,
                vi: `Trên mạng ${confirmationOutcomes.changedTo.network} thực hiện được.`,
              },
            ]
          : []),
      ],
    };
  },
} satisfies Rule<'obstacle' | 'pathQuality' | 'neutralHealth' | 'confirmationOutcomes' | 'serverWait' | 'hostHealth'>;
