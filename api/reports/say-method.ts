/** How the figures of a report came about, in sentences. */
import type { MonthlyReport } from './report-schema.ts';
import type { Speaker } from './report-words.ts';

export function sayMethod({ total, leastRuns }: MonthlyReport, { say, count }: Speaker): readonly string[] {
  const { monitorFaults, stopped, missed } = total;
  return [
    say('methodWhole'),
    say('methodLeftOut', { faults: count(monitorFaults), stopped: count(stopped), missed: count(missed) }),
    say('methodInterval'),
    say('methodRank', { least: leastRuns }),
    say('methodGrade'),
  ];
}
