import { confidence, type Rule } from '../rule.ts';

/** When half of the answers take longer than this on the way, the way is slow rather than lossy, ms. */
const slowMs = 1_000;
const pathObstacles = new Set<string>([
  'timeout',
  'navigation-failed',
  'no-progress',
  'control-missing',
  'wrong-page',
  'refused',
]);

/**
 * Some requests get lost or need a second try while others go through, and another network has no such trouble, or
 * neutral hosts lose packets too. Evenly slow is `path-is-slow`.
 */
export const pathLosesPackets = {
  id: 'path-loses-packets',
  cause: 'network',
  detail: 'packet-loss',
  needs: ['obstacle', 'pathQuality', 'neutralHealth', 'confirmationOutcomes'],
  judge: ({ obstacle, pathQuality, neutralHealth, confirmationOutcomes }) => {
    if (obstacle === null || !pathObstacles.has(obstacle.reason)) return null;
    const elsewhere = confirmationOutcomes.network === 'passed';
    const neutralLoses = neutralHealth.answered === 'some';
    const losses = pathQuality.lost + pathQuality.slowConnects;
    const evenlySlow = (pathQuality.medianPathMs ?? 0) >= slowMs && !neutralLoses;
    const loses = pathQuality.unsteady || (losses > 0 && !evenlySlow);
    if ((!elsewhere && !neutralLoses) || !loses) return null;
    return {
      confidence:
        elsewhere && (neutralLoses || pathQuality.unsteady)
          ? confidence.proven
          : elsewhere
            ? confidence.clear
            : confidence.byElimination,
      reasons: [
        {
          en: `${pathQuality.lost} requests were lost and ${pathQuality.slowConnects} connections needed a second try, beside ${pathQuality.answered} that were answered.`,
          vi: `${pathQuality.lost} yêu cầu bị mất và ${pathQuality.slowConnects} kết nối phải thử lại, trong khi ${pathQuality.answered} yêu cầu khác có trả lời.`,
        },
        ...(pathQuality.unsteady
          ? [
              {
                en: 'Neutral hosts answered at once one time and a second or more late, or not at all, the next.',
                vi: 'Máy chủ đối chứng lúc trả lời ngay, lúc chậm từ một giây trở lên hoặc không trả lời.',
              },
            ]
          : []),
        ...(neutralLoses
          ? [{ en: 'Neutral hosts answered only in part.', vi: 'Máy chủ đối chứng chỉ trả lời một phần.' }]
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
} satisfies Rule<'obstacle' | 'pathQuality' | 'neutralHealth' | 'confirmationOutcomes'>;
