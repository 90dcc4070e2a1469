/**
 * Starts the stand-in country:
 *
 *     node sandbox/main.ts --population <file> --out <folder> [--fault <id>]… [--portals <n>] [--mutate <seed>]
 *     node sandbox/main.ts --list-faults
 *
 * Prints `sandbox ready <manifest path>` once everything answers. SIGTERM or SIGINT ends it. Exit 2: bad arguments.
 */
import { parseArgs } from 'node:util';
import { startCountry } from './country.ts';
import { loadFaults } from './faults/faults.ts';
import { takePortals } from './portals/portal-entry.ts';
import { products } from './portals/products.ts';
import { procedures } from './procedures/procedures.ts';
import { writeProfiles } from './profile-files.ts';
import { readPopulation } from './shared-data/population.ts';

const faults = await loadFaults();
const { population, out, wanted, portalCount, mutate, listFaults } = readArguments();

if (listFaults) {
  const listed = faults.map(({ id, expected, says, circumstances, touches }) => ({
    id,
    expected,
    says,
    circumstances,
    touches,
  }));
  process.stdout.write(`${JSON.stringify(listed, null, 2)}\n`);
} else await run();

async function run(): Promise<void> {
  const active = faults.filter(({ id }) => wanted.includes(id));
  const people = await readPopulation(population).catch((error: unknown) => refuse((error as Error).message));
  const country = await startCountry({
    people,
    procedures,
    portals: takePortals(products, portalCount),
    faults: active,
    mutate,
  });
  const manifest = await writeProfiles(country, active, out);
  // A fault may close every server; the country still stands until it is told to stop.
  setInterval(() => undefined, 3_600_000);
  const stop = () => void country.stop().finally(() => process.exit(0));
  process.once('SIGTERM', stop).once('SIGINT', stop);
  process.stdout.write(`sandbox ready ${manifest}\n`);
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        population: { type: 'string' },
        out: { type: 'string' },
        fault: { type: 'string', multiple: true, default: [] },
        portals: { type: 'string' },
        mutate: { type: 'string' },
        'list-faults': { type: 'boolean', default: false },
      },
    });
    const { population = '', out = '', fault: wanted, 'list-faults': listFaults } = values;
    const portalCount = Number(values.portals ?? products.length);
    const mutate = values.mutate === undefined ? undefined : Number(values.mutate);
    const unknown = wanted.filter((id) => !faults.some((fault) => fault.id === id));
    if (unknown.length > 0) {
      refuse(`Unknown fault ${unknown.join(', ')}; known are ${faults.map(({ id }) => id).join(', ')}.`);
    }
    if (!Number.isInteger(portalCount) || portalCount < 1)
      refuse(`--portals must be a whole number from 1, not ${values.portals}.`);
    if (mutate !== undefined && !Number.isSafeInteger(mutate))
      refuse(`--mutate must be a whole number, not ${values.mutate}.`);
    if (!listFaults && (!population || !out)) {
      refuse('Give --population <file of accounts> and --out <folder for the profiles>, or --list-faults.');
    }
    return { population, out, wanted, portalCount, mutate, listFaults };
  } catch (error) {
    return refuse((error as Error).message);
  }
}

function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
