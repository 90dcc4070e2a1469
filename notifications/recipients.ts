/** Who is told, by which way: one JSON file of whoever runs congdan. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const secretName = z.string().regex(/^\$[A-Z][A-Z0-9_]*$/, 'must name a variable, like "$CONGDAN_HOOK_VNPT", never the value itself'); // prettier-ignore

const entry = z.strictObject({
  /** What it is to congdan: it hears of what this may see, and of nothing else. */
  grant: z.string().max(100),
  language: z.enum(['vi', 'en']).default('vi'),
  email: z.email().optional(),
  webhook: z
    .strictObject({
      url: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }),
      secret: secretName,
      /** Whether it may lie in a network of one's own. */
      privateAddress: z.boolean().default(false),
    })
    .optional(),
});

/** By mail or by webhook, never both. */
export type Way =
  | { readonly kind: 'email'; readonly address: string }
  | { readonly kind: 'webhook'; readonly url: URL; readonly secret: string; readonly privateAddress: boolean };

export interface Recipient {
  /** Stays the same while the way does; nothing can be read from it. */
  readonly id: string;
  readonly grant: string;
  readonly language: 'vi' | 'en';
  readonly way: Way;
}

/** The file cannot be used; all that is wrong with it, a sentence each. */
export class BadRecipients extends Error {
  override readonly name = 'BadRecipients';

  constructor(file: string, problems: readonly string[]) {
    super(`CONGDAN_NOTIFICATIONS ${file}:\n  ${problems.join('\n  ')}`);
  }
}

/**
 * @param env where secrets are looked up
 * @param isGrant whether the policy knows such a grant
 * @throws BadRecipients
 */
export async function readRecipients(
  file: string,
  env: Readonly<Record<string, string | undefined>>,
  isGrant: (text: string) => boolean,
): Promise<readonly Recipient[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new BadRecipients(file, [`the file cannot be read: ${(error as Error).message}`]);
  });
  const { success, data, error } = z.array(entry).safeParse(parsed(text, file));
  if (!success) throw new BadRecipients(file, error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)); // prettier-ignore
  const problems: string[] = [];
  const recipients = data.flatMap(({ grant, language, email, webhook }, at) => {
    if (!isGrant(grant)) problems.push(`${at}.grant: "${grant}" is none; write national, operator:<province or portal>, or vendor:<vendor>`); // prettier-ignore
    if ((email === undefined) === (webhook === undefined)) problems.push(`${at}: wants either "email" or "webhook"`);
    const secret = webhook && env[webhook.secret.slice(1)];
    if (webhook && !secret) problems.push(`${at}.webhook.secret: ${webhook.secret} is not set in the environment`);
    const way: Way | null = email !== undefined ? { kind: 'email', address: email } : webhook && secret ? { kind: 'webhook', url: new URL(webhook.url), secret, privateAddress: webhook.privateAddress } : null; // prettier-ignore
    return way === null ? [] : [{ id: idOf(grant, way), grant, language, way }];
  });
  if (problems.length > 0) throw new BadRecipients(file, problems);
  return recipients;
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadRecipients(file, ['the file is not JSON']);
  }
}

function idOf(grant: string, way: Way): string {
  const address = way.kind === 'email' ? way.address : way.url.href;
  return createHash('sha256').update(`${grant} ${way.kind} ${address}`).digest('hex').slice(0, 16);
}
