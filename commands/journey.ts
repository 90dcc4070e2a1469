/** `npm run -s journey`: one journey directly, without a queue; its steps as they go, then the diagnosis with its reasons. */
import { resolve } from 'node:path';
import type { RunRecord } from '../diagnosis/run-record.ts';
import { BadProfileError } from '../journeys/portals/load-profile.ts';
import { browserPath } from '../worker/browser-path.ts';
import { BrowserPool } from '../worker/browser-pool.ts';
import { ConfigurationError } from '../worker/configuration-error.ts';
import { runJourney } from '../worker/run-journey.ts';
import { BadArguments, exitCodes } from './bad-arguments.ts';
import { depsByHand, requestByHand } from './by-hand.ts';
import { prepareFolder } from './data-folder.ts';
import { journeyOptions, type JourneyOptions } from './journey-options.ts';
import { choosePortals } from './choose-portals.ts';
import { causeOf } from './result-table.ts';

const stop = new AbortController();
process.on('SIGINT', askToStop).on('SIGTERM', askToStop);

try {
  const options = journeyOptions(process.argv.slice(2));
  const record = await journey(options);
  process.stdout.write(options.json ? `${JSON.stringify(record, null, 2)}\n` : `${story(record)}\n`);
  process.exit(codeOf(record));
} catch (error) {
  if (stop.signal.aborted) process.exit(exitCodes.interrupted);
  process.stderr.write(`${(error as Error).message}\n`);
  const bad = error instanceof BadArguments || error instanceof BadProfileError || error instanceof ConfigurationError;
  process.exit(bad ? exitCodes.badArguments : exitCodes.monitorFault);
}

/** The user ends it, also while it is still starting; asked twice, it ends at once. */
function askToStop(): void {
  if (stop.signal.aborted) process.exit(exitCodes.interrupted);
  stop.abort(new Error('Stopped by the user.'));
}

async function journey(options: JourneyOptions): Promise<RunRecord> {
  const dataFolder = resolve(options.dataFolder);
  await prepareFolder(dataFolder);
  await using opened = new AsyncDisposableStack();
  const { portals, country } = await choosePortals(
    options.portal === null ? [] : [options.portal],
    options.faults,
    dataFolder,
    stop.signal,
    options.mutate,
  );
  if (country) opened.defer(() => country.child.stop());
  if (country?.needsOwnProcess) {
    throw new BadArguments([
      `--fault ${options.faults.join(' ')} lies in certificates, names or the machine, and is met by a worker process only: npm start -- --once --service ${options.service.id} --fault ${options.faults.join(' --fault ')}.`,
    ]);
  }
  const [portal] = portals;
  if (!portal) throw new BadArguments(['No portal was found.']);
  const env = { ...process.env, ...country?.environment };
  const pool = opened.adopt(new BrowserPool({ executablePath: browserPath(env) }), (browsers) => browsers.close());
  const deps = await depsByHand({ portal: portal.profile, env, dataFolder, pool, abort: stop.signal });
  const request = requestByHand(options.service, portal.profile, {
    device: options.device ?? country?.device ?? 'desktop',
    network: options.network ?? country?.network ?? 'fibre',
    confirm: options.confirm,
  });
  const { record } = await runJourney(request, {
    ...deps,
    service: options.service,
    ...(options.json
      ? {}
      : {
          progress: (stage: string, words: string) => words && process.stdout.write(`  ${stage.padEnd(9)} ${words}\n`),
        }),
  });
  return record;
}

function codeOf({ outcome }: RunRecord): number {
  if (outcome === 'monitor-fault') return exitCodes.monitorFault;
  return outcome === 'failed' ? exitCodes.failed : exitCodes.ok;
}

function story(record: RunRecord): string {
  const seconds = `${(record.durationMs / 1_000).toFixed(1)} s`;
  const { effort } = record;
  const lines = [
    `\n${record.service} at ${record.portal}: ${record.outcome} in ${seconds}${record.fileCode ? `, file ${record.fileCode}` : ''}`,
  ];
  if (record.stopped) lines.push(record.stopped.words);
  if (record.failedStep) lines.push(`stopped in ${record.failedStage} at: ${record.failedStep}`);
  if (record.outcome !== 'ok' && record.outcome !== 'stopped')
    lines.push(
      `cause: ${causeOf(record)}${record.diagnosis ? ` (${record.diagnosis.confidence.toFixed(2)}, rule ${record.diagnosis.rule})` : ''}`,
    );
  for (const reason of record.diagnosis?.reasons ?? []) lines.push(`  ${reason}`);
  if (record.monitorFault) lines.push(`  ${record.monitorFault.reason}`);
  for (const { changed, outcome } of record.confirmations)
    lines.push(`confirming run with another ${changed}: ${outcome}`);
  lines.push(
    `effort: ${effort.screens} screens, ${effort.fields} fields (${effort.fieldsAskedAgain} asked again), ${effort.uploads} documents, about ${effort.estimatedSeconds} s for a careful citizen`,
  );
  if (record.artifacts.trace) lines.push(`trace: npx playwright show-trace ${record.artifacts.trace}`);
  if (record.artifacts.signals) lines.push(`signals: ${record.artifacts.signals}`);
  return lines.join('\n');
}
