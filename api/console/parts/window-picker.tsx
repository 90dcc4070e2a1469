/** Chooses the days that a page shows. */
import { useSearchParams } from 'wouter';
import { dayInVietnam, readDays } from '../data/window.ts';
import { day, say } from '../speech.ts';

const spans = [1, 7, 30, 90];

interface WindowPickerProps {
  /** What the answer was counted over; undefined: not there yet. */
  readonly counted: { readonly from: string; readonly to: string } | undefined;
}

export function WindowPicker({ counted }: WindowPickerProps) {
  const [asked, setAsked] = useSearchParams();
  const { from, to } = readDays(asked);
  const today = dayInVietnam(new Date());
  const choose = (days: Readonly<Record<string, string | null>>) => {
    const next = new URLSearchParams(asked);
    for (const [name, value] of Object.entries(days)) {
      if (value === null || value === '') next.delete(name);
      else next.set(name, value);
    }
    setAsked(next, { replace: true });
  };
  return (
    <div className="window">
      <label>
        <span>{say('fromDay')}</span>
        <input
          type="date"
          value={from ?? ''}
          max={to ?? today}
          onChange={(event) => choose({ from: event.target.value })}
        />
      </label>
      <label>
        <span>{say('toDay')}</span>
        <input
          type="date"
          value={to ?? ''}
          min={from ?? undefined}
          max={today}
          onChange={(event) => choose({ to: event.target.value })}
        />
      </label>
      <div className="spans">
        {spans.map((days) => {
          const begin = dayInVietnam(new Date(Date.now() - (days - 1) * 24 * 3_600_000));
          return (
            <button
              key={days}
              type="button"
              aria-pressed={from === begin && to === today}
              onClick={() => choose({ from: begin, to: today })}
            >
              {days === 1 ? say('today') : say('lastDays', { n: days })}
            </button>
          );
        })}
      </div>
      {counted !== undefined && (
        <p className="quiet">{say('countedFrom', { from: day(counted.from), to: day(lastMomentOf(counted.to)) })}</p>
      )}
    </div>
  );
}

/** The end is the first moment that is not counted any more: midnight belongs to the day before it. */
function lastMomentOf(to: string): string {
  return new Date(Date.parse(to) - 1).toISOString();
}
