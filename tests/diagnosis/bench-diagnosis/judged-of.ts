import { causeIds, type Cause } from '../../../diagnosis/causes.ts';
import type { BenchRun } from './bench-run.ts';
import type { Answer, Judged } from './score.ts';

/** What the score needs of a run. A journey that stopped by agreement got as far as it may: nothing stood in its way. */
export function judgedOf({ expected, record }: BenchRun): Judged {
  return { expected: expectedOf(expected), got: gotOf(record), confidence: record.diagnosis?.confidence ?? null };
}

function expectedOf(expected: BenchRun['expected']): Judged['expected'] {
  if ('outcome' in expected) return { kind: 'ok' };
  if ('monitorFault' in expected) return { kind: 'monitor-fault', fault: expected.monitorFault };
  return { kind: 'cause', cause: causeNamed(expected.cause), detail: expected.detail };
}

function gotOf({ outcome, diagnosis, monitorFault }: BenchRun['record']): Answer {
  if (outcome === 'monitor-fault') return { kind: 'monitor-fault', fault: monitorFault?.kind ?? 'unknown' };
  if (outcome !== 'failed') return { kind: 'ok' };
  const cause = diagnosis?.cause ?? null;
  return cause === null ? { kind: 'inconclusive' } : { kind: 'cause', cause, detail: diagnosis?.detail ?? '' };
}

function causeNamed(name: string): Cause {
  const cause = causeIds.find((id) => id === name);
  if (cause === undefined) throw new Error(`A fault expects the cause "${name}", which does not exist.`);
  return cause;
}
