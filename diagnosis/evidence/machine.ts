import type { RunSignals, SignalOf } from '../signals.ts';
import { signalsOf } from './signals-of.ts';

export interface Machine {
  readonly host: SignalOf<'host'> | null;
  /** Free memory so low that the kernel ends processes and tabs die. */
  readonly outOfMemory: boolean;
  /** So busy that its own waiting cannot be told from the portal's. */
  readonly overloaded: boolean;
  readonly diskFull: boolean;
  /** Our clock is off by more than a certificate or a payment window forgives. */
  readonly clockWrong: boolean;
}

/** A renderer of a plain page takes more than this, MiB. */
const leastMemoryMiB = 64;
/** At this delay a page that answered at once is read a second late, ms. */
const longestEventLoopDelayMs = 1_000;
/** Runnable processes a core at which every wait is mostly our own. */
const mostLoadPerCore = 12;
const leastDiskMiB = 16;
/** VNPAY's and most identity providers' tolerance is five minutes. */
const mostClockOffsetSeconds = 300;

/** The state of the machine that the run was made on. Without a reading nothing is held against it. */
export function machine(run: RunSignals): Machine {
  const host = signalsOf(run, 'host').at(-1) ?? null;
  return {
    host,
    outOfMemory: host !== null && host.freeMemoryMiB < leastMemoryMiB,
    overloaded:
      host !== null && (host.eventLoopDelayMs >= longestEventLoopDelayMs || host.loadPerCore >= mostLoadPerCore),
    diskFull: host?.freeDiskMiB != null && host.freeDiskMiB < leastDiskMiB,
    clockWrong: host?.clockOffsetSeconds != null && Math.abs(host.clockOffsetSeconds) > mostClockOffsetSeconds,
  };
}
