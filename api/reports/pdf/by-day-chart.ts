/** The month day by day: a bar for each day's availability; an empty place where nobody tried. */
import type { Content } from 'pdfmake';
import type { MonthlyReport } from '../report-schema.ts';
import type { Speaker } from '../report-words.ts';
import { accent, quiet, rule } from './styles.ts';

const width = 499;
const height = 92;
const left = 34;
const bottom = 14;

export function byDayChart({ month, days }: MonthlyReport, { wholePercent }: Speaker): Content {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const many = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const shareOf = new Map(days.map(({ day, ok, failed }) => [day, ok / (ok + failed)]));
  const step = (width - left) / many;
  const y = (share: number) => 6 + (1 - share) * (height - bottom - 6);
  const lines = [0, 0.5, 1].map(
    (share) =>
      `<line x1="${left}" x2="${width}" y1="${y(share)}" y2="${y(share)}" stroke="${rule}" stroke-width="0.6"/>` +
      `<text x="${left - 5}" y="${y(share) + 2.5}" font-size="7.5" fill="${quiet}" text-anchor="end">${wholePercent(share)}</text>`,
  );
  const bars = Array.from({ length: many }, (_, place) => {
    const share = shareOf.get(`${month}-${String(place + 1).padStart(2, '0')}`);
    const x = left + place * step;
    const bar =
      share === undefined
        ? ''
        : `<rect x="${x + step * 0.14}" y="${y(share)}" width="${step * 0.72}" height="${Math.max(0.6, y(0) - y(share))}" fill="${accent}"/>`;
    return `${bar}<text x="${x + step / 2}" y="${height - 3}" font-size="7" fill="${quiet}" text-anchor="middle">${place + 1}</text>`;
  });
  return { svg: `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${[...lines, ...bars].join('')}</svg>`, width, font: 'Roboto' }; // prettier-ignore
}
