/** The bench's figures as tables of Markdown, which read well on a terminal too. */
import type { BenchRun } from './bench-run.ts';
import { isHeldOut } from './half-of.ts';
import { judgedOf } from './judged-of.ts';
import { reliability } from './reliability.ts';
import { confusion, isRight, nameOf, score, type Score } from './score.ts';

const percent = (value: number | null): string => (value === null ? '–' : `${(value * 100).toFixed(1)} %`);
const number = (value: number | null): string => (value === null ? '–' : value.toFixed(3));

function table(rows: readonly (readonly (string | number)[])[]): string {
  const [head = [], ...body] = rows.map((row) => row.map(String));
  const widths = head.map((_, place) => Math.max(3, ...[head, ...body].map((row) => (row[place] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, place) => (place === 0 ? cell.padEnd(widths[place]!) : cell.padStart(widths[place]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, place) => (place === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...body.map(line)].join('\n');
}

/** Figures of several sets of runs side by side. */
export function figuresTable(sets: Readonly<Record<string, Score>>): string {
  const scores = Object.values(sets);
  const row = (name: string, of: (score: Score) => string | number): readonly (string | number)[] => [
    name,
    ...scores.map(of),
  ];
  return table([
    ['', ...Object.keys(sets)],
    row('runs', ({ runs }) => runs),
    row('macro-F1 over the causes', ({ macroF1 }) => number(macroF1)),
    row("F1 weighted by the survey's shares", ({ weighted }) => number(weighted)),
    row('cause and detail right', ({ detailRight }) => percent(detailRight)),
    row('inconclusive', ({ inconclusive }) => percent(inconclusive)),
    row('faults of ours told as an outage', (one) => `${one.falseOutages} of ${one.monitorFaults}`),
    row('faults of ours of the right kind', ({ monitorKindRight }) => percent(monitorKindRight)),
    row('healthy runs failed', (one) => `${one.healthyFailed} of ${one.healthy}`),
  ]);
}

export function causesTable({ causes }: Score): string {
  return table([
    ['cause', 'runs', 'precision', 'recall', 'F1'],
    ...causes.map(({ cause, runs, precision, recall, f1 }) => [
      cause,
      runs,
      number(precision),
      number(recall),
      number(f1),
    ]),
  ]);
}

export function confusionTable(runs: readonly BenchRun[]): string {
  const { columns, rows } = confusion(runs.map(judgedOf));
  return table([['was \\ said', ...columns], ...rows]);
}

export function reliabilityTable(runs: readonly BenchRun[]): string {
  return table([
    ['confidence', 'verdicts', 'mean', 'right'],
    ...reliability(runs.map(judgedOf)).map(({ from, to, verdicts, meanConfidence, right }) => [
      `${from.toFixed(1)} to ${to.toFixed(1)}`,
      verdicts,
      number(meanConfidence),
      percent(right),
    ]),
  ]);
}

/**
 * A line for each run that was not told for what it was, but one number for what is held out: whoever reads its
 * verdicts writes his next rule after them.
 */
export function wrongLines(runs: readonly BenchRun[]): readonly string[] {
  const wrong = runs.filter((run) => !isRight(judgedOf(run)));
  const heldOut = wrong.filter(({ half }) => isHeldOut(half)).length;
  const lines = wrong
    .filter(({ half }) => !isHeldOut(half))
    .map((run) => {
      const judged = judgedOf(run);
      const { service, portal, device, network } = run.cell;
      const why = run.record.diagnosis?.reasons[0] ?? run.record.monitorFault?.reason ?? '';
      const rule = run.record.diagnosis ? ` (${run.record.diagnosis.rule})` : '';
      return `- ${run.fault ?? 'healthy'} at ${portal}, ${service}, ${device}, ${network}: ${nameOf(judged.expected)} was told as ${nameOf(judged.got)}${rule}. ${why}`.trimEnd();
    });
  return heldOut === 0 ? lines : [...lines, `- and ${heldOut} of what is held out.`];
}

export function scoreOfRuns(runs: readonly BenchRun[]): Score {
  return score(runs.map(judgedOf));
}
