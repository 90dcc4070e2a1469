/** What the environment says, read once; every problem is told, with the name of its variable. */
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { S3Settings } from '../artifacts/s3-bucket.ts';
import { s3Environment, s3Settings } from '../artifacts/s3-environment.ts';
import type { MailSettings } from '../notifications/send-mail.ts';
import type { AccessSettings, ProviderSettings } from './access/access-settings.ts';
import type { RetentionSettings } from './retain-artifacts.ts';

const slugs = (fallback: string) =>
  z
    .string()
    .default(fallback)
    .transform((text) => text.split(',').map((part) => part.trim()).filter((part) => part !== '')); // prettier-ignore

const wholeNumber = (least: number, most: number, fallback: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be from ${least} to ${most}`)
    .default(fallback);

const environment = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must be an address like postgres://user@host:5432/congdan').optional(), // prettier-ignore
  REDIS_URL: z.string().regex(/^rediss?:\/\//, 'must be an address like redis://127.0.0.1:6379').default('redis://127.0.0.1:6379'), // prettier-ignore
  CONGDAN_QUEUE_PREFIX: z.string().min(1).optional(),
  PORT: wholeNumber(0, 65_535, 8080),
  CONGDAN_HOST: z.string().min(1).default('127.0.0.1'),
  CONGDAN_SIGN_IN: z.enum(['required', 'none'], 'must be "required" or "none"').optional(),
  CONGDAN_PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  CONGDAN_AUDIENCE: z.string().min(1).max(300).optional(),
  CONGDAN_OIDC_ISSUER: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  CONGDAN_OIDC_CLIENT_ID: z.string().min(1).optional(),
  CONGDAN_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  CONGDAN_OIDC_CLAIM: z.string().min(1).default('groups'),
  CONGDAN_REQUESTS_PER_MINUTE: wholeNumber(1, 1_000_000, 600),
  CONGDAN_PROXIES: wholeNumber(0, 10, 0),
  CONGDAN_ADMIN_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  CONGDAN_DATA: z.string().min(1).default('.congdan'),
  CONGDAN_PORTALS: slugs(''),
  CONGDAN_SERVICES: slugs(''),
  CONGDAN_DEVICES: slugs('desktop'),
  CONGDAN_NETWORKS: slugs('fibre'),
  CONGDAN_SCHEDULE: z.enum(['on', 'off'], 'must be "on" or "off"').default('on'),
  CONGDAN_INTERVAL_SECONDS: wholeNumber(5, 7 * 86_400, 900),
  CONGDAN_KEEP_OK_DAYS: wholeNumber(1, 3_650, 14),
  CONGDAN_KEEP_FAILED_DAYS: wholeNumber(1, 3_650, 180),
  CONGDAN_KEEP_RUNS_DAYS: wholeNumber(1, 36_500, 400),
  CONGDAN_KEEP_HOURS_DAYS: wholeNumber(1, 36_500, 400),
  CONGDAN_ARTIFACTS_GIB: wholeNumber(1, 1_000_000, 50),
  CONGDAN_EVIDENCE_KEY: z.string().min(1).optional(),
  CONGDAN_NOTIFICATIONS: z.string().min(1).optional(),
  CONGDAN_SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an address like smtp://user:password@mail.example:587' }).optional(), // prettier-ignore
  CONGDAN_MAIL_FROM: z.email('must be an address like congdan@example.gov.vn').default('congdan@localhost.localdomain'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  ...s3Environment,
});

export interface ApiConfig {
  readonly databaseUrl: string | undefined;
  readonly redisUrl: string;
  /** Keeps several installations in one Redis apart; the workers' must be the same. */
  readonly queuePrefix: string | undefined;
  /** 0: any that is free. */
  readonly port: number;
  readonly host: string;
  readonly access: AccessSettings;
  readonly dataFolder: string;
  /** Where remote workers bring files of runs; null: the data folder is all. */
  readonly s3: S3Settings | null;
  readonly retention: RetentionSettings;
  /** Of the key that signs evidence packs. */
  readonly evidenceKeyFile: string;
  /** How long single runs and sums by the hour stay in the database; sums by the day stay for ever. */
  readonly keptDays: { readonly runs: number; readonly hours: number };
  /** Who is told, by which file; undefined: nobody. */
  readonly notifications: string | undefined;
  /** null: no mail goes out. */
  readonly mail: MailSettings | null;
  /** Ids of portals, or paths of profiles. None: nothing is scheduled, what is recorded can still be read. */
  readonly portals: readonly string[];
  /** Ids of services; none: all. */
  readonly services: readonly string[];
  readonly devices: readonly string[];
  readonly networks: readonly string[];
  readonly intervalMs: number;
  /** Runs are only made when somebody asks for them: no slot is ever due. */
  readonly scheduleOff: boolean;
  /** Collector of the monitor's own traces; null: nobody takes them. */
  readonly tracesEndpoint: string | null;
}

/** The environment cannot be used; the message holds one line for each variable that is wrong. */
export class BadEnvironment extends Error {
  override readonly name = 'BadEnvironment';
}

/** @throws {BadEnvironment} */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ApiConfig {
  // `NAME=` in a file of variables means that it is not set.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const read = environment.safeParse(given);
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}`);
    throw new BadEnvironment(`The environment cannot be used:\n${problems.join('\n')}`);
  }
  const data = read.data;
  const problems = accessProblems(data, given['NODE_ENV'] === 'production');
  if (problems.length > 0) throw new BadEnvironment(`The environment cannot be used:\n  ${problems.join('\n  ')}`);
  return {
    databaseUrl: data.DATABASE_URL,
    redisUrl: data.REDIS_URL,
    queuePrefix: data.CONGDAN_QUEUE_PREFIX,
    port: data.PORT,
    host: data.CONGDAN_HOST,
    access: readAccess(data, given['NODE_ENV'] === 'production'),
    dataFolder: resolve(data.CONGDAN_DATA),
    s3: s3Settings(data),
    evidenceKeyFile: resolve(data.CONGDAN_EVIDENCE_KEY ?? join(data.CONGDAN_DATA, 'evidence-key.pem')),
    notifications: data.CONGDAN_NOTIFICATIONS,
    mail: data.CONGDAN_SMTP_URL === undefined ? null : { server: data.CONGDAN_SMTP_URL, from: data.CONGDAN_MAIL_FROM },
    retention: {
      okDays: data.CONGDAN_KEEP_OK_DAYS,
      failedDays: data.CONGDAN_KEEP_FAILED_DAYS,
      mostBytes: data.CONGDAN_ARTIFACTS_GIB * 2 ** 30,
    },
    keptDays: { runs: data.CONGDAN_KEEP_RUNS_DAYS, hours: data.CONGDAN_KEEP_HOURS_DAYS },
    portals: data.CONGDAN_PORTALS,
    services: data.CONGDAN_SERVICES,
    devices: data.CONGDAN_DEVICES,
    networks: data.CONGDAN_NETWORKS,
    intervalMs: data.CONGDAN_INTERVAL_SECONDS * 1_000,
    scheduleOff: data.CONGDAN_SCHEDULE === 'off',
    tracesEndpoint: data.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
  };
}

type Environment = z.output<typeof environment>;

const loopback = /^(localhost|127(\.\d+){3}|::1)$/i;

/** Nobody signs in only at this machine, where nothing else is set up: that is how it is tried out. */
function signInOf({ CONGDAN_SIGN_IN, CONGDAN_HOST, CONGDAN_OIDC_ISSUER }: Environment, production: boolean) {
  const alone = loopback.test(CONGDAN_HOST) && CONGDAN_OIDC_ISSUER === undefined && !production;
  return CONGDAN_SIGN_IN ?? (alone ? 'none' : 'required');
}

function accessProblems(data: Environment, production: boolean): readonly string[] {
  const { CONGDAN_OIDC_ISSUER: issuer, CONGDAN_HOST: host } = data;
  const problems: string[] = [];
  if (data.CONGDAN_SIGN_IN === 'none' && (production || !loopback.test(host))) {
    problems.push(`CONGDAN_SIGN_IN may be "none" only on this machine: not with NODE_ENV=production, nor with CONGDAN_HOST=${host}`); // prettier-ignore
  }
  if (issuer === undefined) return problems;
  for (const name of ['CONGDAN_OIDC_CLIENT_ID', 'CONGDAN_OIDC_CLIENT_SECRET', 'CONGDAN_PUBLIC_URL'] as const) {
    if (data[name] === undefined) problems.push(`${name} must be set where CONGDAN_OIDC_ISSUER is`);
  }
  if (issuer.startsWith('http:') && !loopback.test(new URL(issuer).hostname)) {
    problems.push('CONGDAN_OIDC_ISSUER must be an https address: what it answers decides who gets in');
  }
  return problems;
}

function readAccess(data: Environment, production: boolean): AccessSettings {
  const { CONGDAN_OIDC_ISSUER: issuer, CONGDAN_OIDC_CLIENT_ID: clientId, CONGDAN_OIDC_CLIENT_SECRET: clientSecret } = data; // prettier-ignore
  const publicUrl = data.CONGDAN_PUBLIC_URL === undefined ? undefined : new URL(data.CONGDAN_PUBLIC_URL).origin;
  const provider: ProviderSettings | undefined =
    issuer === undefined || clientId === undefined || clientSecret === undefined
      ? undefined
      : { issuer, clientId, clientSecret, claim: data.CONGDAN_OIDC_CLAIM };
  return {
    signIn: signInOf(data, production),
    adminToken: data.CONGDAN_ADMIN_TOKEN,
    publicUrl,
    audience: data.CONGDAN_AUDIENCE ?? publicUrl ?? 'congdan',
    provider,
    requestsPerMinute: data.CONGDAN_REQUESTS_PER_MINUTE,
    proxies: data.CONGDAN_PROXIES,
  };
}
