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

/** What nobody had looked at, told once: it cannot be measured again. */
const secondFirstRun = { commit: '8cdbbb9', macroF1: 0.792, runs: 114 };

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
- The faults are split by a hash of their ids into two halves, the **dev half** and the **held-out half**, and both have been seen by those who write the rules
  ([decision 27](decisions/27-the-held-out-half-has-been-seen.md)): at its one first run the held-out half had a macro-F1 of 0.934. The **second held-out part** was written by somebody who had not read
  the rules ([decision 28](decisions/28-a-second-held-out-part.md)); at its one first run, on commit ${secondFirstRun.commit}, it had **${secondFirstRun.macroF1.toFixed(3)}** over ${secondFirstRun.runs} runs, which is what to expect of faults that nobody has looked at. A **third held-out part** was written in the same way ([decision 32](decisions/32-a-third-held-out-part.md)). It holds for this
  stand-in country; what real portals do to their citizens beyond it, nobody has measured.

${figuresTable({ all, 'dev half': of('dev'), 'held-out half': of('held-out'), 'second held-out part': of('held-out-2'), 'third held-out part': of('held-out-3'), 'nothing broken': of(null) })}

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
