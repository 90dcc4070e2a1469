/** Journeys under one fault, the way of `npm start -- --once --fault <id>`: a whole system of its own, through the queue. */
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runOnce } from '../../../commands/once.ts';
import { startSystem } from '../../../commands/system.ts';
import { runSignalsSchema } from '../../../diagnosis/signals.ts';
import { serviceById } from '../../../journeys/catalogue/services.ts';
import type { BenchRun, Cell } from './bench-run.ts';

const quiet = { began: () => undefined, at: () => undefined, ended: () => undefined, close: () => undefined };

/** @returns the runs in the order of the cells; of a run that left no record, nothing */
export async function runBatch(
  faultId: string | null,
  cells: readonly Cell[],
  { folder, lanes, abort }: { readonly folder: string; readonly lanes: number; readonly abort: AbortSignal },
): Promise<readonly Pick<BenchRun, 'cell' | 'record' | 'signals'>[]> {
  const dataFolder = join(folder, 'data');
  await rm(dataFolder, { recursive: true, force: true });
  const system = await startSystem(
    {
      once: true,
      portals: [...new Set(cells.map(({ portal }) => portal))],
      services: [],
      faults: faultId === null ? [] : [faultId],
      mutate: null,
      device: null,
      network: null,
      workers: 1,
      concurrency: lanes,
      intervalSeconds: null,
      json: null,
      dataFolder,
    },
    () => undefined,
    abort,
  );
  try {
    const tasks = cells.map(({ service, portal, device, network }) => ({
      service: serviceById(service)!,
      portal: system.portals.find(({ id }) => id === portal)!,
      device,
      network,
    }));
    const records = await Promise.race([
      runOnce(tasks, { ...system, queuePrefix: undefined, startedAt: new Date() }, () => quiet),
      system.lost.then((error) => Promise.reject(error)),
    ]);
    return records.map((record) => {
      const { service, portal, device, network, artifacts } = record;
      // On a full disk of the worker's own there is nothing to read.
      const signals = artifacts.signals !== null && existsSync(artifacts.signals) ? signalsIn(artifacts.signals) : null;
      return { cell: { service, portal, device, network }, record, signals };
    });
  } finally {
    await system.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

function signalsIn(path: string): BenchRun['signals'] {
  return runSignalsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}
