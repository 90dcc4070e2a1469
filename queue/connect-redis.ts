import { Redis } from 'ioredis';

/** An open connection to Redis. Other folders only hand it on; what it can do is this folder's business. */
export type RedisConnection = Redis;

export interface ConnectRedisOptions {
  /**
   * patient: commands wait for a lost Redis to come back (workers, recorder: a result must not be lost).
   * impatient: they fail after some seconds, so that a page or a health check can say so. Default: patient.
   */
  readonly patience?: 'patient' | 'impatient';
  /** Told once in a sentence when Redis may throw queued runs away. Default: `process.emitWarning`. */
  readonly warn?: (sentence: string) => void;
  /** How long the first connection may take, ms. */
  readonly timeoutMs?: number;
}

/**
 * Opens a connection and proves that it works, so that a wrong address is said at once and not by a queue that waits for ever.
 *
 * @param url `redis://` or `rediss://` address, from REDIS_URL
 * @throws Error with one sentence (address without password, reason, what to do) when Redis cannot be reached
 */
export async function connectRedis(url: string, options: ConnectRedisOptions = {}): Promise<RedisConnection> {
  const { patience = 'patient', warn = process.emitWarning, timeoutMs = 5_000 } = options;
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: timeoutMs,
    // BullMQ's blocking reads must never give up: https://docs.bullmq.io/guide/connections
    maxRetriesPerRequest: patience === 'patient' ? null : 3,
    retryStrategy: (times) => Math.min(times * 200, 2_000),
  });
  let lastError = 'no answer';
  const remember = (error: Error & { code?: string }): void => {
    lastError = error.code ?? error.message;
  };
  redis.on('error', remember);
  const answered = redis.connect().then(() => redis.ping());
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
  try {
    await Promise.race([answered, late]);
  } catch (error) {
    answered.catch(() => undefined);
    redis.disconnect();
    const reason = lastError === 'no answer' ? (error as Error).message : lastError;
    throw new Error(
      `Redis at ${withoutPassword(url)} cannot be reached (${reason}): start it, or set REDIS_URL to the one to use.`,
      {
        cause: error,
      },
    );
  } finally {
    clearTimeout(timer);
  }
  await warnOfEviction(redis, url, warn);
  return redis;
}

/** BullMQ: noeviction is "the only setting that guarantees the correct behavior of the queues". */
async function warnOfEviction(redis: Redis, url: string, warn: (sentence: string) => void): Promise<void> {
  // A hosted Redis may forbid CONFIG; what cannot be asked cannot be warned of.
  const answer = await redis.config('GET', 'maxmemory-policy').catch(() => null);
  const policy = Array.isArray(answer) ? String(answer[1]) : 'noeviction';
  if (policy !== 'noeviction') {
    warn(
      `Redis at ${withoutPassword(url)} has maxmemory-policy ${policy} and may drop queued runs: set it to noeviction.`,
    );
  }
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//');
}
