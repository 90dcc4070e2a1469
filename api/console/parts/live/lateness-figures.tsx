/** Whether the schedule is kept, in a sentence and half hour by half hour. */
import type { LatenessAnswer, LatenessSpan } from '../../data/service-answers.ts';
import { clockTime, count, say, spell } from '../../speech.ts';
import { ScrollTable } from '../scroll-table.tsx';

const width = 400;
const height = 96;
/** Below this all is well, and bars are low. */
const leastScaleSeconds = 10;

const heads = [
  { id: 'time', content: say('time') },
  ...(['slotsBegun', 'medianLate', 'p95Late', 'missed'] as const).map((id) => ({ id, content: say(id), number: true })),
];

const sayLate = (seconds: number | null) => (seconds === null ? '–' : spell(seconds * 1_000));
const sayWhen = ({ from }: LatenessSpan) => clockTime(from).slice(0, 5);

export function LatenessFigures({ of: { total, spans } }: { readonly of: LatenessAnswer }) {
  const { runs, missed, medianSeconds, p95Seconds } = total;
  return (
    <>
      <p>
        {runs === 0
          ? say('noneBegun')
          : say('lateness', { runs: count(runs), median: sayLate(medianSeconds), p95: sayLate(p95Seconds) })}{' '}
        {missed === 0 ? (
          say('noneMissed')
        ) : (
          <strong className="bad">{say('someMissed', { missed: count(missed) })}</strong>
        )}
      </p>
      {runs + missed > 0 && <LatenessChart spans={spans} />}
      <details>
        <summary>{say('byHalfHours')}</summary>
        <ScrollTable label={say('byHalfHours')} heads={heads}>
          {spans.map((span) => (
            <tr key={span.from}>
              <th scope="row">{sayWhen(span)}</th>
              <td className="number">{count(span.runs)}</td>
              <td className="number">{sayLate(span.medianSeconds)}</td>
              <td className="number">{sayLate(span.p95Seconds)}</td>
              <td className="number">{count(span.missed)}</td>
            </tr>
          ))}
        </ScrollTable>
      </details>
    </>
  );
}

/** A bar as high as 95 in 100 were late at most, in it how late half of them were; crosses where slots were missed. The table says the same. */
function LatenessChart({ spans }: { readonly spans: readonly LatenessSpan[] }) {
  const most = Math.max(leastScaleSeconds, ...spans.map(({ p95Seconds }) => p95Seconds ?? 0));
  const step = width / spans.length;
  const floor = height - 16;
  const high = (seconds: number | null) => ((seconds ?? 0) / most) * (floor - 14);
  return (
    <figure className="lateness">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <text x="0" y="9">
          {sayLate(most)}
        </text>
        <line x1="0" x2={width} y1="14" y2="14" />
        <line x1="0" x2={width} y1={floor} y2={floor} />
        {spans.map((span, at) => (
          <g key={span.from}>
            {(['p95Seconds', 'medianSeconds'] as const).map((name) => (
              <rect
                key={name}
                className={name}
                x={at * step + 4}
                width={step - 8}
                y={floor - high(span[name])}
                height={high(span[name])}
              />
            ))}
            {span.missed > 0 && (
              <text className="missed" x={at * step + step / 2} y={floor - high(span.p95Seconds) - 3}>
                ✗
              </text>
            )}
            {at % 2 === 0 && (
              <text className="when" x={at * step + step / 2} y={height - 3}>
                {sayWhen(span)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <figcaption className="quiet small">{say('latenessLegend')}</figcaption>
    </figure>
  );
}
