/** The figures at a glance; what is unknown stands apart. */
import type { Summary } from '../data/answers.ts';
import { count, percent, say } from '../speech.ts';
import { Card } from './card.tsx';

interface TotalsProps {
  readonly summary: Summary;
  /** The 24 hours before; undefined: not there yet. */
  readonly before: Summary | undefined;
}

export function Totals({ summary: { total, missed }, before }: TotalsProps) {
  const lost = missed.reduce((sum, portal) => sum + portal.missed, 0);
  const { ok, failed, stopped, monitorFaults, availability, interval } = total;
  const around = interval && say('interval', { low: percent(interval.low), high: percent(interval.high) });
  return (
    <div id="totals" className="totals">
      <Card
        name={say('availability')}
        figure={availability === null ? '–' : percent(availability)}
        beside={[around ?? say('noRuns'), before === undefined ? null : sayBefore(before)]}
      />
      <Card
        name={say('runs')}
        figure={count(ok + failed + stopped)}
        beside={[
          say('okOf', { ok: count(ok), failed: count(failed) }),
          stopped > 0 ? say('stoppedBeside', { n: count(stopped) }) : null,
        ]}
      />
      <Card name={say('faults')} figure={count(monitorFaults)} beside={[say('faultsBeside')]} apart />
      <Card name={say('missed')} figure={count(lost)} beside={[say('missedBeside')]} apart />
    </div>
  );
}

function sayBefore({ total: { availability, interval } }: Summary): string {
  if (availability === null || interval === null) return say('nothingBefore');
  return say('dayBefore', { share: percent(availability), low: percent(interval.low), high: percent(interval.high) });
}
