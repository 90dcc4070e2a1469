import { createHash } from 'node:crypto';

/**
 * What is kept of a secret: its SHA-256. The secrets are ours, 256 random bits each, so that a slow hash as passwords need
 * it would protect nothing.
 */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
