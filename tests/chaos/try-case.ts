import type { ChaosCase } from './chaos-cases.ts';
import type { ChaosMonitor } from './chaos-monitor.ts';
import { until } from '../queue/until.ts';

/** How long whoever looks on waits for the first run that ends well again, ms. */
const patienceMs = 120_000;
/** A run whose worker died comes back when its lock ends; one that never ends is swept: together well below this, ms. */
const accountedWithinMs = 150_000;

export interface TriedCase {
  /** From the end of the fault to the first run that began after it and ended well, ms. */
  readonly recoveredMs: number;
  /** All of it, with the wait for the moment to strike, ms. */
  readonly tookMs: number;
}

/** Makes the fault and waits until runs end well again, without a hand. */
export async function tryCase(
  monitor: ChaosMonitor,
  { id, strike, lastsMs }: ChaosCase,
  form: 'short' | 'long',
): Promise<TriedCase> {
  const begun = Date.now();
  await strike(monitor, lastsMs[form]);
  const over = new Date();
  await until(`runs end well after ${id}`, async () => (await monitor.firstOkAfter(over)) !== null, patienceMs, 50).catch((error: unknown) => {
    throw new Error(`${(error as Error).message}\n${monitor.story()}`);
  }); // prettier-ignore
  return { recoveredMs: Date.now() - over.getTime(), tookMs: Date.now() - begun };
}

/** What must hold after all of them: every slot accounted for once, nothing counted twice, nobody told of an outage. */
export async function wholeStory(monitor: ChaosMonitor, from: number, to: number) {
  let lost: readonly string[] = [];
  await until('every slot is a run or counted as missed', async () => {
    lost = await monitor.unaccounted(from, to);
    return lost.length === 0;
  }, accountedWithinMs, 500).catch(() => undefined); // prettier-ignore
  const { rows, counted } = await monitor.outcomes();
  return {
    lost,
    /** More counted than recorded: something was counted twice. */
    doubled: Math.max(0, counted - rows.length),
    /** Each with its verdict: what misled it is to be found. */
    falseOutages: rows.filter(({ outcome }) => outcome === 'failed').map(({ run_id, record }) => `${run_id}: ${JSON.stringify(record.diagnosis)}`), // prettier-ignore
    ok: rows.filter(({ outcome }) => outcome === 'ok').length,
    faults: Map.groupBy(rows.filter(({ outcome }) => outcome === 'monitor-fault'), (row) => row.monitor_fault ?? ''), // prettier-ignore
  };
}
