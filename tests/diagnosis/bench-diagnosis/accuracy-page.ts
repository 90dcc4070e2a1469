/** docs/accuracy.md: the last run of the bench, as it came out. */
import type { BenchRun } from './bench-run.ts';
import {
  causesTable,
  confusionTable,
  figuresTable,
  reliabilityTable,
  scoreOfRuns,
  wrongLines,
} from './say-accuracy.ts';

export function accuracyPage(
  runs: readonly BenchRun[],
  { commit, date, machine }: { readonly commit: string; readonly date: string; readonly machine: string },
  /** How many there are, run or not. */
  allFaults: number,
): string {
  const all = scoreOfRuns(runs);
  const of = (half: BenchRun['half']) => scoreOfRuns(runs.filter((run) => run.half === half));
  const faults = new Set(runs.flatMap(({ fault }) => fault ?? []));
  const commits = [...new Set(runs.map((run) => run.commit))];
  const days = runs.map(({ record }) => record.startedAt).sort();
  const wrong = wrongLines(runs);
  return `# Accuracy

How often congdan names what is broken, measured on its own stand-in country. A fault of \`sandbox/faults/\` is switched on, two journeys go
through queue and worker as with \`npm start -- --once --fault <id>\`, each at another product, and the verdict is compared with what was
broken. The diagnosis never sees which fault that was.

- Command: \`npm run bench:diagnosis -- --write\`, judged by the rules of commit ${commit} on ${date.slice(0, 16).replace('T', ' ')} UTC, ${machine}.
- ${runs.length} runs with **${faults.size} of ${allFaults} faults**${faults.size < allFaults ? ' (the others were not run yet)' : ''}, made from ${days[0]?.slice(0, 16).replace('T', ' ') ?? '–'} to ${days.at(-1)?.slice(0, 16).replace('T', ' ') ?? '–'} UTC at ${commits.length === 1 ? 'commit' : 'commits'} ${commits.join(', ')}.
- The faults are split by a hash of their ids into two halves. Rules were written looking at the verdicts of the **dev half** only, until the
  **held-out half** had been run once: macro-F1 **0.934** ([decision 27](decisions/27-the-held-out-half-has-been-seen.md)), which is what to
  expect of faults that nobody has looked at. It holds for this stand-in country; what real portals do to their citizens beyond it, nobody
  has measured.

${figuresTable({ all, 'dev half': of('dev'), 'held-out half': of('held-out'), 'nothing broken': of(null) })}

## Each cause

All runs. A cause without runs is in no mean.

${causesTable(all)}

## What was taken for what

${confusionTable(runs)}

## Confidence

Of the verdicts given with about 0.9, nine in ten should be right, cause and detail both.

${reliabilityTable(runs)}

## Runs that were told for something else

${wrong.length === 0 ? 'None.' : wrong.join('\n')}
`;
}
