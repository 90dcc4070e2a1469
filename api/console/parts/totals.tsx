/** The figures at a glance; what is unknown stands apart. */
import type { Summary } from '../data/answers.ts';
import { count, percent, say } from '../speech.ts';
import { Card } from './card.tsx';

export function Totals({ summary: { total, missed } }: { readonly summary: Summary }) {
  const lost = missed.reduce((sum, portal) => sum + portal.missed, 0);
  const { ok, failed, stopped, monitorFaults, availability, interval } = total;
  const around = interval && say('interval', { low: percent(interval.low), high: percent(interval.high) });
  return (
    <div id="totals" className="totals">
      <Card
        name={say('availability')}
        figure={availability === null ? '–' : percent(availability)}
        beside={[around ?? say('noRuns')]}
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
