/**
 * `npm run -s portal:stop -- <portal-id> [--reason <words>]` and `portal:resume`: the switch that stops all traffic to a portal at
 * once, over all workers of one Redis: REDIS_URL, else the private one of a running `npm start` with the same data folder.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connectRedis } from '../queue/connect-redis.ts';
import { allowPortal, stopPortal } from '../queue/portal-gate.ts';
import { BadArguments, exitCodes } from './bad-arguments.ts';
import { privateRedisNote } from './private-redis.ts';
import { readArguments } from './read-arguments.ts';

const usage =
  'npm run -s portal:stop -- <portal-id> [--reason <words>] [--data <folder>], or portal:resume -- <portal-id> [--data <folder>]';

try {
  process.stdout.write(`${await switchTraffic(process.argv.slice(2))}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = error instanceof BadArguments ? exitCodes.badArguments : exitCodes.monitorFault;
}

async function switchTraffic(args: readonly string[]): Promise<string> {
  const { values, positionals } = readArguments(args, usage, {
    allowPositionals: true,
    options: { reason: { type: 'string', default: '' }, data: { type: 'string', default: '.congdan' } },
  });
  const [action, portal] = positionals;
  if (positionals.length !== 2 || !portal || (action !== 'stop' && action !== 'resume'))
    throw new BadArguments([`Give one portal: ${usage}`]);
  const redis = await connectRedis(await redisUrl(values.data)).catch((error: unknown) => {
    throw new BadArguments([(error as Error).message]);
  });
  try {
    const prefix = process.env['CONGDAN_QUEUE_PREFIX'];
    const place = { redis, ...(prefix ? { prefix } : {}) };
    if (action === 'resume') {
      await allowPortal(place, portal);
      return `Traffic to ${portal} goes on.`;
    }
    await stopPortal(place, portal, values.reason);
    return `All traffic to ${portal} is stopped; journeys under way end within a second. Resume with: npm run -s portal:resume -- ${portal}`;
  } finally {
    redis.disconnect();
  }
}

async function redisUrl(dataFolder: string): Promise<string> {
  if (process.env['REDIS_URL']) return process.env['REDIS_URL'];
  return readFile(join(dataFolder, privateRedisNote), 'utf8').catch(() => {
    throw new BadArguments([
      `No Redis is known: set REDIS_URL, or name the data folder of a running \`npm start\` with --data (${dataFolder} is of none).`,
    ]);
  });
}
