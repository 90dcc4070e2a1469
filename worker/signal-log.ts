import { maxSignals, signalSchema, type Signal } from '../diagnosis/signals.ts';
import type { Observation } from '../journeys/observations.ts';
import { hostOf, withoutQuery, type RoleMap } from './role-map.ts';

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** A signal as an observer gives it: the log dates it. */
export type UndatedSignal = DistributiveOmit<Signal, 'at'>;

/** Room kept for what is learnt after the journey: control probes, host, confirmations. */
const reserved = 200;
/** Room kept for what the journey tells: a page that alerts without end must not crowd out that the citizen gave up. */
const reservedForJourney = 1_000;

export interface SignalLog {
  /** Dates a signal, cuts what is too long, and drops it when there is no more room. Never throws. */
  add(signal: UndatedSignal): void;
  /** Keeps what the journey tells, as a signal. */
  observe(observation: Observation): void;
  /** The same for what is added after the journey, with its own room. */
  addAfterwards(signal: UndatedSignal): void;
  /** All so far, roles as known now: a payment host may have been learnt after its first request. */
  signals(): readonly Signal[];
}

/** @param elapsedMs time since the run started, ms */
export function createSignalLog(roles: RoleMap, elapsedMs: () => number): SignalLog {
  const kept: Signal[] = [];
  const documentStatus = new Map<string, number | null>();

  function keep(signal: UndatedSignal, room: number): void {
    if (kept.length >= room) return;
    const fitting = fit({ ...signal, at: Math.max(0, elapsedMs()) });
    kept.push(
      fitting ?? {
        kind: 'our-error',
        at: Math.max(0, elapsedMs()),
        where: 'observer',
        name: 'UnfitSignal',
        message: `a ${signal.kind} signal did not fit its schema and was dropped`,
      },
    );
    if (signal.kind === 'request' && signal.navigation) documentStatus.set(signal.url, signal.status);
  }

  const tell = (signal: UndatedSignal): void => keep(signal, maxSignals - reserved);
  return {
    add: (signal) => keep(signal, maxSignals - reserved - reservedForJourney),
    addAfterwards: (signal) => keep(signal, maxSignals),
    observe: (observation) => {
      if (observation.kind === 'payment' && observation.gatewayHost) roles.learnPaymentHost(observation.gatewayHost);
      if (observation.kind !== 'page') {
        tell(observation);
        return;
      }
      const url = withoutQuery(observation.url);
      const host = hostOf(observation.url);
      tell({
        ...observation,
        url,
        host,
        role: roles.roleOf(host),
        status: documentStatus.get(url) ?? null,
        headings: [...observation.headings],
        alerts: [...observation.alerts],
        validations: [...observation.validations],
      });
    },
    signals: () =>
      kept.map((signal) => {
        if (signal.kind === 'request' || signal.kind === 'page') return { ...signal, role: roles.roleOf(signal.host) };
        if ((signal.kind === 'console' || signal.kind === 'page-error') && signal.scriptHost !== null)
          return { ...signal, role: roles.roleOf(signal.scriptHost) };
        return signal;
      }),
  };
}

/** Cuts every text and list to the length that the schema names; null when something else is wrong with the signal. */
function fit(signal: Signal): Signal | null {
  const first = signalSchema.safeParse(signal);
  if (first.success) return first.data;
  const copy = structuredClone(signal);
  for (const issue of first.error.issues) {
    if (issue.code === 'too_big') cut(copy, issue.path, Number(issue.maximum));
  }
  const second = signalSchema.safeParse(copy);
  return second.success ? second.data : null;
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
