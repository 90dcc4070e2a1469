/** `npm start`: the whole system on the stand-in country; with `--once` every journey once, a table, and the end. */
import { services as catalogue } from '../journeys/catalogue/services.ts';
import { BadProfileError } from '../journeys/portals/load-profile.ts';
import { ConfigurationError } from '../worker/configuration-error.ts';
import { BadArguments, exitCodes } from './bad-arguments.ts';
import { buildConsole } from './build-console.ts';
import { onceTasks, runOnce } from './once.ts';
import { checkRecordsFile, writeRecordsFile } from './records-file.ts';
import { explanations, resultTable, totals } from './result-table.ts';
import { startOptions, type StartOptions } from './start-options.ts';
import { startSystem, type RunningSystem } from './system.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const stop = new AbortController();
const stopped = Promise.withResolvers<void>();
process.on('SIGINT', askToStop).on('SIGTERM', askToStop);

try {
  const options = startOptions(process.argv.slice(2));
  if (options.json) await checkRecordsFile(options.json);
  const system = await startSystem(options, say, stop.signal);
  try {
    // Nobody looks at it with --once, which is to be done soon.
    if (!options.once) await buildConsole();
    const lost = system.lost.then((error) => Promise.reject(error));
    process.exitCode = await Promise.race([
      options.once ? once(options, system) : stayUp(system),
      interrupted(options.once),
      lost,
    ]);
  } finally {
    await system.stop();
  }
  process.exit();
} catch (error) {
  if (stop.signal.aborted) process.exit(exitCodes.interrupted);
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(
    error instanceof BadArguments || error instanceof BadProfileError || error instanceof ConfigurationError
      ? exitCodes.badArguments
      : exitCodes.monitorFault,
  );
}

/** The user ends it, also while it is still starting; asked twice, it ends at once. */
function askToStop(): void {
  if (stop.signal.aborted) process.exit(exitCodes.interrupted);
  say('stopping …');
  stop.abort(new Error('Stopped by the user.'));
  stopped.resolve();
}

/** Ending the continuous form is how it ends; `--once` has not done what it was started for. */
async function interrupted(once: boolean): Promise<number> {
  await stopped.promise;
  return once ? exitCodes.interrupted : exitCodes.ok;
}

async function stayUp({ apiUrl }: RunningSystem): Promise<never> {
  const me = await fetch(`${apiUrl()}/api/v1/me`).then((response) => response.json() as Promise<{ kind: string }>);
  const signIn =
    me.kind === 'local'
      ? 'Nobody signs in: whoever sits at this machine is the national centre (docs/access.md).'
      : 'Sign in at the console with CONGDAN_ADMIN_TOKEN or at your identity provider (docs/access.md).';
  say(`console: ${apiUrl()}/\nmetrics: ${apiUrl()}/metrics\n${signIn}\nCtrl-C stops everything.`);
  return Promise.withResolvers<never>().promise;
}

async function once(options: StartOptions, system: RunningSystem): Promise<number> {
  const services =
    options.services.length === 0 ? catalogue : catalogue.filter(({ id }) => options.services.includes(id));
  const startedAt = new Date();
  const records = await runOnce(onceTasks(services, system.portals, options.portals.length > 0, system), {
    ...system,
    queuePrefix: process.env['CONGDAN_QUEUE_PREFIX'],
    startedAt,
  });
  const finishedAt = new Date();
  say(resultTable(records));
  const why = explanations(records);
  if (why) say(`${why}\n\nA trace opens with: npx playwright show-trace <trace>\n`);
  say(`${totals(records)} in ${((finishedAt.getTime() - startedAt.getTime()) / 1_000).toFixed(0)} s`);
  if (options.json) await writeRecordsFile(options.json, { startedAt, finishedAt, runs: records });
  return records.some(({ outcome }) => outcome === 'monitor-fault') ? exitCodes.monitorFault : exitCodes.ok;
}
