import { signalSchema, type Signal } from '../diagnosis/signals.ts';

/**
 * The signal with every text and list cut to the length that its schema names. One that is wrong in another way becomes
 * an error of ours that says which kind was dropped. Never throws.
 */
export function fitSignal(signal: Signal): Signal {
  return (
    parsed(signal) ?? {
      kind: 'our-error',
      at: signal.at,
      where: 'observer',
      name: 'UnfitSignal',
      message: `a ${signal.kind} signal did not fit its schema and was dropped`,
    }
  );
}

function parsed(signal: Signal): Signal | null {
  const first = signalSchema.safeParse(signal);
  if (first.success) return first.data;
  const copy = structuredClone(signal);
  for (const issue of first.error.issues) {
    if (issue.code === 'too_big') cut(copy, issue.path, Number(issue.maximum));
  }
  return signalSchema.safeParse(copy).data ?? null;
}

function cut(root: unknown, path: readonly PropertyKey[], length: number): void {
  let owner = root as Record<PropertyKey, unknown>;
  for (const key of path.slice(0, -1)) owner = owner[key] as Record<PropertyKey, unknown>;
  const last = path.at(-1);
  if (last === undefined) return;
  const value = owner[last];
  if (typeof value === 'string') owner[last] = `${value.slice(0, length - 1)}…`;
  else if (Array.isArray(value)) owner[last] = value.slice(-length); // newest last
}
