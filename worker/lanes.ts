/** How many runs a worker takes at once: fewer while its machine is too busy for more, again more when there is time and runs wait. */
import { availableParallelism, loadavg } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { watchProcessorWait } from './processor-wait.ts';

/** What tells whether a further run would slow down the others. */
export interface Strain {
  /** Of the time that our processes could have run, the share for which they waited for a processor; null: they hardly ran. */
  readonly waitShare: number | null;
  /** Of the last minute. */
  readonly loadPerCore: number;
  /** 99th percentile, ms. */
  readonly eventLoopDelayMs: number;
  /** How late the newest run was taken, ms; null: none was. */
  readonly lateMs: number | null;
}

export interface Lanes {
  readonly now: number;
  /** A run was taken so long after it was due. */
  took(lateMs: number): void;
  stop(): void;
}

/**
 * The diagnosis believes no time-out at twelve runnable processes a processor, nor where the event loop stands still for a second: at half of
 * that there are to be fewer. The load tells of the last minute; how long our own processes wait tells whether it is so now.
 */
const crowded = { waitShare: 0.9, loadPerCore: 6, eventLoopDelayMs: 500 };
const free = { waitShare: 0.75, eventLoopDelayMs: 100 };
/** Runs that are taken sooner need no further lane, ms. */
const waitsMs = 1_000;

/** Half as many at once when it is too much, one more at a time when there is room: as TCP shares a line (RFC 5681). */
export function nextLanes(now: number, most: number, strain: Strain): number {
  const { loadPerCore, eventLoopDelayMs, lateMs } = strain;
  const waitShare = strain.waitShare ?? 0;
  const loaded = loadPerCore > crowded.loadPerCore;
  if ((loaded && waitShare > crowded.waitShare) || eventLoopDelayMs > crowded.eventLoopDelayMs)
    return Math.max(1, Math.floor(now / 2));
  const room = (!loaded || waitShare < free.waitShare) && eventLoopDelayMs < free.eventLoopDelayMs;
  return room && (lateMs ?? 0) > waitsMs ? Math.min(most, now + 1) : now;
}

/**
 * Begins with all lanes, looks now and then, and tells when there are to be fewer or more.
 *
 * @param groups process groups of the browsers
 */
export function startLanes(
  most: number,
  groups: () => readonly number[],
  onChange: (lanes: number, strain: Strain) => void,
  everyMs = 5_000,
  load = (): number => (loadavg()[0] ?? 0) / availableParallelism(),
): Lanes {
  const resolution = 20;
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  const waitShare = watchProcessorWait(groups);
  let now = most;
  let lateMs: number | null = null;
  const timer = setInterval(() => {
    // The histogram holds the timer's own period too.
    const strain = { waitShare: waitShare(), loadPerCore: load(), eventLoopDelayMs: Math.max(0, delay.percentile(99) / 1e6 - resolution), lateMs }; // prettier-ignore
    delay.reset();
    lateMs = null;
    const next = nextLanes(now, most, strain);
    if (next === now) return;
    now = next;
    onChange(now, strain);
  }, everyMs);
  return {
    get now() {
      return now;
    },
    took: (late) => (lateMs = late),
    stop: () => {
      clearInterval(timer);
      delay.disable();
    },
  };
}
