/**
 * The portal profile: how to reach and read one portal. Anyone can write one for his own portal; only `id`, `name` and
 * `baseUrl` are required, all the rest has defaults that suit a portal whose pages speak for themselves.
 *
 * Values that start with `$` name an environment variable or an entry of the secrets file; a profile never holds the
 * secret itself, so that it can be committed, mailed and queued.
 */
import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be a slug: a-z, 0-9 and "-", at most 63 characters');
const host = z.string().regex(/^[a-z0-9.-]+(:\d{1,5})?$/i, 'must be a host or host:port, without scheme or path');
const secretName = z
  .string()
  .regex(/^\$[A-Z][A-Z0-9_]*$/, 'must name a variable, like "$CONGDAN_USER_DANANG", never the value itself');
const secretOrValue = z.string().min(1);
const webAddress = z
  .url({
    protocol: /^https?$/,
    // Of an address that is missing or no text, the usual words.
    error: ({ code }) => (code === 'invalid_format' ? 'must be an http or https address' : undefined),
  })
  .refine((address) => !URL.canParse(address) || !isLinkLocal(new URL(address).hostname), {
    error: "must not be link-local: a cloud machine's own secrets lie there, and no portal",
  });

/** 169.254.0.0/16 and fe80::/10, however they are written: `URL` brings numbers and octal digits into their usual form. */
function isLinkLocal(hostname: string): boolean {
  return /^169\.254\.|^\[(?:::ffff:a9fe:|fe[89ab])|^(?:metadata\.google\.internal\.?|\[fd00:ec2::254\])$/.test(
    hostname,
  );
}

export const wordingKeys = [
  'login',
  'loginWithNationalId',
  'search',
  'apply',
  'next',
  'submit',
  'pay',
  'track',
  'confirm',
  'success',
  'paid',
  'maintenance',
] as const;

export const portalProfileSchema = z.strictObject({
  id: slug,
  name: z.string().min(1).max(300),
  baseUrl: webAddress,
  province: z
    .string()
    .regex(/^\d{2}$/, 'must be the two-digit code of a province since 1 July 2025')
    .optional(),
  operator: z.string().optional(),
  product: slug.optional(),
  productVersion: z.string().optional(),
  vendor: slug.optional(),
  procurement: z.enum(['hired', 'owned']).optional(),
  agreement: z.enum(['public', 'agreed']).default('public'),
  /** A stand-in portal: runs may be repeated after money moved or a file was submitted, because neither is real. */
  sandbox: z.boolean().default(false),
  identity: z.strictObject({ username: secretName, password: secretName, otp: secretName.optional() }).optional(),
  services: z.record(slug, z.strictObject({ url: webAddress.optional(), name: z.string().optional() })).default({}),
  hosts: z
    .strictObject({
      /** Further hosts of the portal itself, such as a form host that the national portal hands over to. */
      forms: z.array(host).default([]),
      payment: z.array(host).default([]),
      identity: z.array(host).default([]),
      'shared-data': z.array(host).default([]),
    })
    .prefault({}),
  payment: z
    .strictObject({
      bank: z.string().default('NCB'),
      card: secretName,
      holder: secretOrValue.default('NGUYEN VAN A'),
      issued: z.string().default('07/15'),
      otp: secretName,
    })
    .optional(),
  wording: z.partialRecord(z.enum(wordingKeys), z.array(z.string().min(1))).default({}),
  captchaBypass: z.strictObject({ header: z.string().regex(/^[A-Za-z0-9-]+$/), value: secretName }).optional(),
  /** What people may see of the test citizen in traces and signals. Secrets are never shown. */
  evidence: z.strictObject({ citizenData: z.enum(['redacted', 'shown']).default('redacted') }).prefault({}),
  limits: z
    .strictObject({ runsPerMinute: z.number().positive().default(6), concurrentRuns: z.int().positive().default(2) })
    .prefault({}),
  budget: z
    .strictObject({
      stageSeconds: z
        .strictObject({
          login: z.number().positive().default(30),
          form: z.number().positive().default(120),
          payment: z.number().positive().default(60),
          tracking: z.number().positive().default(30),
        })
        .prefault({}),
      screens: z.int().positive().default(15),
      estimatedSeconds: z.number().positive().default(900),
    })
    .prefault({}),
});

export type PortalProfile = z.infer<typeof portalProfileSchema>;

/** A profile as someone writes it: the three required entries, and whatever of the rest differs from its default. */
export type PortalProfileInput = z.input<typeof portalProfileSchema>;
