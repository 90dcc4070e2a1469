import type { RunSignals, Signal, SignalOf } from '../signals.ts';

const sorted = new WeakMap<RunSignals, ReadonlyMap<string, readonly Signal[]>>();

/** The signals of one kind, in their order. Sorted out once a run: some thirty facts ask, and a run may have 5,000. */
export function signalsOf<K extends Signal['kind']>(run: RunSignals, kind: K): readonly SignalOf<K>[] {
  const byKind = sorted.get(run) ?? Map.groupBy(run.signals, (signal) => signal.kind);
  sorted.set(run, byKind);
  return (byKind.get(kind) ?? []) as readonly SignalOf<K>[];
}
