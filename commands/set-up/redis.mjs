import { aptPackages } from './apt.mjs';
import { onPath } from './run-program.mjs';

/** A Redis to queue in: the one that REDIS_URL names, or a `redis-server` that congdan starts for itself. */
export const redis = {
  name: 'Redis',
  isThere: () => (process.env.REDIS_URL ?? '') !== '' || onPath('redis-server') !== null,
  aptPackages: () => aptPackages('redis-server'),
  advice: 'put a redis-server (7 or newer is best) on PATH, or set REDIS_URL to one that runs already.',
};
