import { maxSignals, type Signal } from '../diagnosis/signals.ts';
import type { Observation } from '../journeys/observations.ts';
import { fitSignal } from './fit-signal.ts';
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
    kept.push(fitSignal({ ...signal, at: Math.max(0, elapsedMs()) }));
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
