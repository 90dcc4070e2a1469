/** One api process as far as the schedule goes: ticks, and what they queue. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSpan } from '../../../api/schedule.ts';
import type { RunRequest } from '../../../journeys/run-request.ts';
import { createMetrics } from '../../../metrics/registry.ts';
import { runFamilies } from '../../../metrics/run-families.ts';
import { connectRedis } from '../../../queue/connect-redis.ts';
import { RunQueue } from '../../../queue/run-queue.ts';
import { Tick } from '../../../queue/tick.ts';
import { openDatabase } from '../../../results/open-database.ts';
import { schedulePlan } from './schedule-plan.ts';

const { REDIS_URL = '', BENCH_PREFIX = '', BENCH_CELLS = '' } = process.env;
const place = { redis: await connectRedis(REDIS_URL), prefix: BENCH_PREFIX };
const queue = new RunQueue<RunRequest>(place);
const plan = schedulePlan(Number(BENCH_CELLS));
const database = await openDatabase({ folder: await mkdtemp(join(tmpdir(), 'congdan-bench-schedule-')) });
const metrics = createMetrics(runFamilies);
await Tick.start(place, (from, to) => serveSpan({ plan, database, metrics, addRuns: (runs) => queue.add(runs) }, from, to), { onError: (error) => console.error(error.message) }); // prettier-ignore
process.send?.('ready');
