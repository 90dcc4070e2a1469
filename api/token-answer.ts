/** A token as the API answers it: everything but the secret. */
import { z } from 'zod';
import type { ApiToken } from '../results/access/api-tokens.ts';

export const tokenSchema = z.object({
  id: z.string(),
  name: z.string(),
  grants: z.array(z.string()),
  actions: z.array(z.string()).nullable().describe('What it is limited to; null: all that its grants allow.'),
  audience: z.string(),
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
  expiresAt: z.iso.datetime(),
  revokedAt: z.iso.datetime().nullable(),
});

export function tokenAnswer({
  createdAt,
  expiresAt,
  revokedAt,
  grants,
  actions,
  ...rest
}: ApiToken): z.input<typeof tokenSchema> {
  // prettier-ignore
  return {
    ...rest,
    grants: [...grants],
    actions: actions === null ? null : [...actions],
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    revokedAt: revokedAt?.toISOString() ?? null,
  };
}
