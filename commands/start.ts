/** `npm start`: the whole system on the stand-in country; with `--once` every journey once, a table, and the end. */
import { writeFile } from 'node:fs/promises';
import { services as catalogue } from '../journeys/catalogue/services.ts';
import { BadProfileError } from '../journeys/portals/load-profile.ts';
import { BadArguments, exitCodes } from './bad-arguments.ts';
import { onceTasks, runOnce } from './once.ts';
import { explanations, resultTable, totals } from './result-table.ts';
import { startOptions, type StartOptions } from './start-options.ts';
import { startSystem, type RunningSystem } from './system.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  const options = startOptions(process.argv.slice(2));
  const system = await startSystem(options, say);
  const stopped = untilStopped(system);
  process.exitCode = options.once
    ? await Promise.race([once(options, system), stopped])
    : await stayUp(system, stopped);
  await system.stop();
  process.exit();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(
    error instanceof BadArguments || error instanceof BadProfileError ? exitCodes.badArguments : exitCodes.monitorFault,
  );
}

/** Resolves with an exit code once the user ends it; asked twice, it ends at once. */
function untilStopped(system: RunningSystem): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  let asked = false;
  const stop = (): void => {
    if (asked) process.exit(130);
    asked = true;
    say('stopping …');
    void system.stop().then(() => resolve(0));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return promise;
}

async function stayUp(system: RunningSystem, stopped: Promise<number>): Promise<number> {
  say(`console: ${system.apiUrl}/\nmetrics: ${system.apiUrl}/metrics\nCtrl-C stops everything.`);
  return stopped;
}

async function once(options: StartOptions, system: RunningSystem): Promise<number> {
  const services =
    options.services.length === 0 ? catalogue : catalogue.filter(({ id }) => options.services.includes(id));
  const startedAt = new Date();
  const records = await runOnce(onceTasks(services, system.portals, options.portals.length > 0), {
    ...system,
    startedAt,
  });
  const finishedAt = new Date();
  say(resultTable(records));
  const why = explanations(records);
  if (why) say(`${why}\n\nA trace opens with: npx playwright show-trace <trace>\n`);
  say(`${totals(records)} in ${((finishedAt.getTime() - startedAt.getTime()) / 1_000).toFixed(0)} s`);
  if (options.json) {
    await writeFile(options.json, `${JSON.stringify({ startedAt, finishedAt, runs: records }, null, 2)}\n`);
  }
  return records.some(({ outcome }) => outcome === 'monitor-fault') ? exitCodes.monitorFault : exitCodes.ok;
}
