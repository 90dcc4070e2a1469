/**
 * How good the verdicts were. Of a class, precision is the share of its verdicts that are right and recall the share of
 * its runs that got it; F1 is their harmonic mean, 2·TP / (2·TP + FP + FN), and macro-F1 the mean over the six causes,
 * whatever their number of runs (Sokolova and Lapalme, 2009, https://doi.org/10.1016/j.ipm.2009.03.002).
 */
import { causeIds, causes, type Cause } from '../../../diagnosis/causes.ts';

/** What a run was, or what was made of it. */
export type Answer =
  | { readonly kind: 'cause'; readonly cause: Cause; readonly detail: string }
  | { readonly kind: 'inconclusive' }
  | { readonly kind: 'monitor-fault'; readonly fault: string }
  | { readonly kind: 'ok' };

export interface Judged {
  readonly expected: Exclude<Answer, { kind: 'inconclusive' }>;
  readonly got: Answer;
  /** How sure the verdict says it is, 0 to 1; null where there is none. */
  readonly confidence: number | null;
}

export interface CauseScore {
  readonly cause: Cause;
  readonly runs: number;
  /** null: no verdict named it, or no run had it. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface Score {
  readonly runs: number;
  readonly causes: readonly CauseScore[];
  /** Over the causes that had runs; null without any. */
  readonly macroF1: number | null;
  /** F1 weighted by the causes' shares in the survey of citizens. */
  readonly weighted: number | null;
  /** Of the runs that had a cause: those left inconclusive, and those with cause and detail right. */
  readonly inconclusive: number | null;
  readonly detailRight: number | null;
  /** Of the runs spoilt by our own side: those told as a failure of the service, and those with the right kind. */
  readonly monitorFaults: number;
  readonly falseOutages: number;
  readonly monitorKindRight: number | null;
  /** Of the runs in which nothing stood in the way: those told as a failure of the service. */
  readonly healthy: number;
  readonly healthyFailed: number;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
const causeOf = (answer: Answer): Cause | null => (answer.kind === 'cause' ? answer.cause : null);
const isOutage = ({ kind }: Answer): boolean => kind === 'cause' || kind === 'inconclusive';

export function score(judged: readonly Judged[]): Score {
  const scores = causeIds.map((cause) => scoreOf(cause, judged));
  const met = scores.filter(({ runs }) => runs > 0);
  const f1 = ({ f1: value }: CauseScore): number => value ?? 0;
  const weight = ({ cause }: CauseScore): number => causes[cause].surveyShare;
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

  const withCause = judged.filter(({ expected }) => expected.kind === 'cause');
  const ours = judged.filter(({ expected }) => expected.kind === 'monitor-fault');
  const well = judged.filter(({ expected }) => expected.kind === 'ok');
  return {
    runs: judged.length,
    causes: scores,
    macroF1: share(sum(met.map(f1)), met.length),
    weighted: share(sum(met.map((one) => weight(one) * f1(one))), sum(met.map(weight))),
    inconclusive: share(withCause.filter(({ got }) => got.kind === 'inconclusive').length, withCause.length),
    detailRight: share(withCause.filter(isRight).length, withCause.length),
    monitorFaults: ours.length,
    falseOutages: ours.filter(({ got }) => isOutage(got)).length,
    monitorKindRight: share(ours.filter(isRight).length, ours.length),
    healthy: well.length,
    healthyFailed: well.filter(({ got }) => isOutage(got)).length,
  };
}

/** Cause and detail, or kind, as they must be. */
export function isRight({ expected, got }: Judged): boolean {
  return nameOf(expected) === nameOf(got);
}

/** In a table, and to compare: `portal/server-error`, `inconclusive`, `monitor fault/disk-full`, `ok`. */
export function nameOf(answer: Answer): string {
  if (answer.kind === 'cause') return `${answer.cause}/${answer.detail}`;
  return answer.kind === 'monitor-fault' ? `monitor fault/${answer.fault}` : answer.kind;
}

function scoreOf(cause: Cause, judged: readonly Judged[]): CauseScore {
  const runs = judged.filter(({ expected }) => causeOf(expected) === cause).length;
  const named = judged.filter(({ got }) => causeOf(got) === cause);
  const right = named.filter(({ expected }) => causeOf(expected) === cause).length;
  return {
    cause,
    runs,
    precision: share(right, named.length),
    recall: share(right, runs),
    f1: share(2 * right, runs + named.length),
  };
}

/** Rows: what it was; columns: what was said. Only the rows that had runs. */
export function confusion(judged: readonly Judged[]): {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [string, ...number[]])[];
} {
  const columns = [...causeIds, 'inconclusive', 'monitor-fault', 'ok'];
  const column = (answer: Answer): string => (answer.kind === 'cause' ? answer.cause : answer.kind);
  const rows = columns
    .map((name) => judged.filter(({ expected }) => column(expected) === name))
    .flatMap((some, place): (readonly [string, ...number[]])[] =>
      some.length === 0
        ? []
        : [[columns[place]!, ...columns.map((name) => some.filter(({ got }) => column(got) === name).length)]],
    );
  return { columns, rows };
}
