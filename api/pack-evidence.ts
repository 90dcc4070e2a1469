/** What goes into evidence packs, from what is kept of runs. */
import { readRunSignals, UnreadableSignals } from '../diagnosis/read-run-signals.ts';
import type { RunRecord } from '../diagnosis/run-record.ts';
import type { PackContent } from '../evidence/pack-content.ts';
import { sha256 } from '../evidence/sign-parts.ts';
import packageJson from '../package.json' with { type: 'json' };
import type { AppDeps } from './app-deps.ts';
import { type ArtifactName, readArtifact } from './find-artifact.ts';

/**
 * @returns null where the run's signals are not there: nothing proves anything without them
 * @throws {Problem} `artifact-store-unavailable`
 */
export async function packContentOf(deps: AppDeps, run: RunRecord): Promise<PackContent | null> {
  const text = await readArtifact(deps, run, 'signals.json');
  if (text === null) return null;
  const traces = new Map<string, Buffer>();
  const confirming = run.artifacts.files?.map(({ name }) => name).filter(isConfirming) ?? [];
  for (const name of ['trace.zip', ...confirming] as const) {
    const trace = await readArtifact(deps, run, name);
    if (trace !== null) traces.set(name, trace);
  }
  const { diagnosis, monitorFault, correction } = run;
  const signals = readOrNull(text.toString());
  return signals && { run: signals, diagnosis, monitorFault, ...(correction && { correction }), traces, versions: versionsOf(deps, run) }; // prettier-ignore
}

function isConfirming(name: string): name is Extract<ArtifactName, `trace-confirming-${string}`> {
  return /^trace-confirming-[a-z]+\.zip$/.test(name);
}

/** As they are now: of the program, of the catalogue's entry, of the profile. */
function versionsOf({ services, portals }: AppDeps, { service, portal }: RunRecord): Readonly<Record<string, string>> {
  const hash = (value: unknown) => sha256(Buffer.from(JSON.stringify(value ?? null)));
  return {
    congdan: packageJson.version,
    catalogue: hash(services.find(({ id }) => id === service)),
    profile: hash(portals.find(({ id }) => id === portal)),
  };
}

/** A file that was cut short proves nothing; that it is there is no error of ours. */
function readOrNull(text: string): PackContent['run'] | null {
  try {
    return readRunSignals(text, 'signals.json');
  } catch (error) {
    if (error instanceof UnreadableSignals) return null;
    throw error;
  }
}
