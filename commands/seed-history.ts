/**
 * `npm run seed:history -- --days <n>`: fills an empty database with a made-up history: days as rollups, the last of them also as single
 * runs. The same seed gives the same history. DATABASE_URL says where, else the embedded database in the data folder.
 */
import { parseArgs } from 'node:util';
import { BadArguments, exitCodes } from './bad-arguments.ts';
import { type HistorySize, fillHistory } from './seed-history/fill-history.ts';

const usage =
  'npm run seed:history -- [--days 365] [--raw-days 30] [--profiles 2] [--runs-per-day 2] [--seed 1] [--data <folder>]';

try {
  await fillHistory(read(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = error instanceof BadArguments ? exitCodes.badArguments : exitCodes.monitorFault;
}

function read(args: readonly string[]): HistorySize {
  const number = (name: string, text: string, least: number, most: number) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < least || value > most) throw new BadArguments([`--${name} must be a whole number from ${least} to ${most}: ${usage}`]); // prettier-ignore
    return value;
  };
  try {
    const text = (value: string) => ({ type: 'string', default: value }) as const;
    const { values } = parseArgs({ args: [...args], options: { days: text('365'), 'raw-days': text('30'), profiles: text('2'), 'runs-per-day': text('2'), seed: text('1'), data: text('.congdan') } }); // prettier-ignore
    const days = number('days', values.days, 1, 3_650);
    return {
      days,
      rawDays: Math.min(days, number('raw-days', values['raw-days'], 0, 3_650)),
      profiles: number('profiles', values.profiles, 1, 9),
      runsPerDay: number('runs-per-day', values['runs-per-day'], 2, 288),
      seed: number('seed', values.seed, 0, 2 ** 31),
      data: values.data,
    };
  } catch (error) {
    if (error instanceof BadArguments) throw error;
    throw new BadArguments([`${(error as Error).message}: ${usage}`]);
  }
}
