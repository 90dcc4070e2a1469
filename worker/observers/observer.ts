import type { BrowserContext } from 'playwright-core';
import type { HostRole } from '../../diagnosis/signals.ts';
import type { Stage } from '../../journeys/observations.ts';
import type { UndatedSignal } from '../signal-log.ts';

/** What an observer may know of a run, and nothing else. */
export interface ObservedRun {
  readonly context: BrowserContext;
  readonly dataFolder: string;
  /** Stage that the citizen is in; null before the first. */
  readonly stage: () => Stage | null;
  readonly roleOf: (host: string) => HostRole;
  readonly learnPaymentHost: (host: string) => void;
  readonly add: (signal: UndatedSignal) => void;
  /** Wraps a listener: what it throws becomes a signal and stops neither the run nor the other observers. */
  readonly guarded: <A extends readonly unknown[]>(
    listener: (...args: A) => void | Promise<void>,
  ) => (...args: A) => void;
}

/** Writes down what it sees of a run, with as little thought as possible. Before the first page is opened. */
export interface Observer {
  readonly id: string;
  /** May return what is to be done when the run is over, while the context is still open. */
  readonly observe: (run: ObservedRun) => (() => void | Promise<void>) | void;
}
