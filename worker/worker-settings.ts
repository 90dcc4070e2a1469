import { hostname } from 'node:os';
import { z } from 'zod';
import type { S3Settings } from '../artifacts/s3-bucket.ts';
import { s3Environment, s3Settings } from '../artifacts/s3-environment.ts';
import { ConfigurationError } from './configuration-error.ts';

const addresses = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  )
  .pipe(z.array(z.url({ protocol: /^https?$/, error: 'must be http or https addresses, separated by commas' })));

const schema = z.object({
  REDIS_URL: z
    .string()
    .min(1, 'must be the address of a Redis, like redis://127.0.0.1:6379')
    .default('redis://127.0.0.1:6379'),
  CONGDAN_QUEUE_PREFIX: z.string().min(1).optional(),
  CONGDAN_DATA: z.string().min(1).default('.congdan'),
  CONGDAN_WORKER_ID: z.string().min(1).default(`${hostname()}-${process.pid}`),
  CONGDAN_PLACE: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'must be a slug like 48-vnpt')
    .default('local'),
  CONGDAN_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(2),
  CONGDAN_HOST: z.string().min(1).default('127.0.0.1'),
  CONGDAN_METRICS_PORT: z.coerce.number().int().min(0).max(65_535).default(0),
  CONGDAN_STOP_SECONDS: z.coerce.number().positive().default(20),
  CONGDAN_CONTACT: z.string().min(1).default('no contact given'),
  CONGDAN_NEUTRAL_URLS: addresses.optional(),
  CONGDAN_CONTROL_RESOLVER: z.string().min(1).optional(),
  CONGDAN_CANARY_PORTAL: z.string().min(1).optional(),
  CONGDAN_PROBE_SECONDS: z.coerce.number().min(0).default(60),
  CONGDAN_SET_ASIDE: z.enum(['on', 'off'], 'must be "on" or "off"').default('on'),
  CONGDAN_CANARY_SECONDS: z.coerce.number().positive().default(600),
  ...s3Environment,
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  CONGDAN_ACCESS_PROXY: z.url({ protocol: /^http$/, error: 'must be an http:// proxy' }).optional(),
});

export interface WorkerSettings {
  readonly redisUrl: string;
  readonly queuePrefix: string | undefined;
  readonly dataFolder: string;
  readonly workerId: string;
  readonly place: string;
  readonly concurrency: number;
  /** Address on which /metrics is served. */
  readonly host: string;
  /** 0: any free port. */
  readonly metricsPort: number;
  readonly stopMs: number;
  readonly contact: string;
  /** null: nobody chose any. */
  readonly neutralUrls: readonly string[] | null;
  readonly controlResolver: string | null;
  readonly accessProxy: string | null;
  /** Id or file of the stand-in portal that the canary visits; null: none. */
  readonly canaryPortal: string | null;
  readonly canaryEveryMs: number;
  /** How often a portal is probed between its runs, ms; null: never. */
  readonly probeEveryMs: number | null;
  /** False: it takes runs whatever became of the last ones; right where no other worker would take them. */
  readonly mayBeSetAside: boolean;
  /** Where files of runs go; null: they stay in the data folder. */
  readonly s3: S3Settings | null;
  /** Collector of the monitor's own traces; null: nobody takes them. */
  readonly tracesEndpoint: string | null;
}

/**
 * Reads a worker's settings. Empty variables count as unset.
 *
 * @throws ConfigurationError that lists every problem with the name of its variable
 */
export function workerSettings(env: Readonly<Record<string, string | undefined>>): WorkerSettings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new ConfigurationError(
      parsed.error.issues.map(({ path, message }) => `${path[0]?.toString()} ${message}`).join('\n'),
    );
  }
  const set = parsed.data;
  return {
    redisUrl: set.REDIS_URL,
    queuePrefix: set.CONGDAN_QUEUE_PREFIX,
    dataFolder: set.CONGDAN_DATA,
    workerId: set.CONGDAN_WORKER_ID,
    place: set.CONGDAN_PLACE,
    concurrency: set.CONGDAN_CONCURRENCY,
    host: set.CONGDAN_HOST,
    metricsPort: set.CONGDAN_METRICS_PORT,
    stopMs: set.CONGDAN_STOP_SECONDS * 1_000,
    contact: set.CONGDAN_CONTACT,
    neutralUrls: set.CONGDAN_NEUTRAL_URLS ?? null,
    controlResolver: set.CONGDAN_CONTROL_RESOLVER ?? null,
    accessProxy: set.CONGDAN_ACCESS_PROXY ?? null,
    canaryPortal: set.CONGDAN_CANARY_PORTAL ?? null,
    mayBeSetAside: set.CONGDAN_SET_ASIDE === 'on',
    probeEveryMs: set.CONGDAN_PROBE_SECONDS === 0 ? null : set.CONGDAN_PROBE_SECONDS * 1_000,
    canaryEveryMs: set.CONGDAN_CANARY_SECONDS * 1_000,
    s3: s3Settings(set),
    tracesEndpoint: set.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
  };
}
