/** A share with its interval on a line from 0 to 100 %; grey where too little is known. */
import type { Judged } from '../../data/figure-answers.ts';

const width = 200;
const height = 18;

export function IntervalBar({ of: { availability, interval, enough } }: { readonly of: Judged }) {
  if (availability === null || interval === null) return null;
  const at = (share: number) => 4 + share * (width - 8);
  return (
    <svg className={enough ? 'interval' : 'interval few'} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <line className="scale" x1={at(0)} x2={at(1)} y1={height / 2} y2={height / 2} />
      {[0.5, 0.65, 0.8, 0.9].map((border) => (
        <line key={border} className="scale" x1={at(border)} x2={at(border)} y1="5" y2={height - 5} />
      ))}
      <rect
        x={at(interval.low)}
        width={Math.max(2, at(interval.high) - at(interval.low))}
        y="5"
        height={height - 10}
        rx="3"
      />
      <circle cx={at(availability)} cy={height / 2} r="4.5" />
    </svg>
  );
}
