/** The four figures that one looks for first, side by side. */
import type { Content } from 'pdfmake';
import type { MonthlyReport } from '../report-schema.ts';
import type { Speaker } from '../report-words.ts';
import { quiet, rule } from './styles.ts';

export function keyFigures(report: MonthlyReport, speak: Speaker): Content {
  const { total, rank, peers, subject, before } = report;
  const { say, percent, count } = speak;
  const cells = [
    [
      say('availability'),
      total.availability === null ? say('unknown') : percent(total.availability),
      total.interval === null ? say('notTried') : say('confidence', { interval: speak.range(total.interval) }),
    ],
    [
      say('rank'),
      rank === null ? say('unknown') : sayRank(rank),
      rank === null ? say('tooFew') : say('rankOf', { n: peers.ranked, kind: say(subject.kind) }),
    ],
    [say('againstBefore', { month: speak.month(before.month) }), ...sayChange(report, speak)],
    [
      say('runs'),
      count(total.ok + total.failed),
      say('okAndFailed', { ok: count(total.ok), failed: count(total.failed) }),
    ],
  ];
  const body = cells.map(([name = '', figure = '', beside = '']) => ({
    stack: [
      { text: name, color: quiet, fontSize: 8.5 },
      { text: figure, fontSize: 16, bold: true },
      { text: beside, color: quiet, fontSize: 8 },
    ],
  }));
  return {
    table: { widths: ['*', '*', '*', '*'], body: [body] },
    layout: {
      hLineWidth: () => 0.8,
      vLineWidth: () => 0.8,
      hLineColor: () => rule,
      vLineColor: () => rule,
      paddingTop: () => 7,
      paddingBottom: () => 5,
      paddingLeft: () => 8,
      paddingRight: () => 6,
    },
  };
}

export const sayRank = ({ best, worst }: NonNullable<MonthlyReport['rank']>) =>
  best === worst ? String(best) : `${best}–${worst}`;

function sayChange({ change }: MonthlyReport, { say, points }: Speaker): readonly [figure: string, beside: string] {
  if (change === null) return [say('unknown'), say('tooFew')];
  const verdict = change.clear ? say(change.difference > 0 ? 'better' : 'worse') : say('noClear');
  return [
    points(change.difference),
    `${verdict}; ${say('from', { low: points(change.low), high: points(change.high) })}`,
  ];
}
