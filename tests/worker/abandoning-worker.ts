/** A process with a warm browser, as a worker has: says the browser's process group and waits to be killed. */
import { newPool } from './tiny-country.ts';

const pool = newPool();
await pool.warmUp();
process.stdout.write(`${pool.processGroups.join()}\n`);
setInterval(() => undefined, 60_000);
