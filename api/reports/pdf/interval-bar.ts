/** Shares and their intervals on a line. */
import type { Content } from 'pdfmake';
import { accent, rule, soft } from './styles.ts';

interface Shared {
  readonly availability: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/** Where the line begins; it ends at 1. Most shares lie near 1, where from 0 on they would all look the same. */
export const scaleOf = (rows: readonly Shared[]) =>
  rows.every(({ interval }) => interval === null || interval.low >= 0.5) ? 0.5 : 0;

const width = 96;

export function intervalBar({ availability, interval }: Shared, from: number): Content {
  const line = { type: 'line' as const, x1: 0, y1: 4, x2: width, y2: 4, lineWidth: 1.2, lineColor: rule };
  if (availability === null || interval === null) return { canvas: [line], margin: [0, 3, 0, 0] };
  const x = (share: number) => ((share - from) / (1 - from)) * width;
  return {
    canvas: [
      line,
      {
        type: 'rect',
        x: x(interval.low),
        y: 1.5,
        w: Math.max(1, x(interval.high) - x(interval.low)),
        h: 5,
        color: soft,
      },
      { type: 'rect', x: Math.max(0, x(availability) - 0.8), y: 0, w: 1.6, h: 8, color: accent },
    ],
    margin: [0, 3, 0, 0],
  };
}
