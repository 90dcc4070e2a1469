/** One ZIP file of parts, a manifest of their hashes, and the manifest's signature. */
import { createHash, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { json, type Part } from './pack-parts.ts';

export const manifestName = 'manifest.json';
export const signatureName = 'signature.json';
export const packFormat = 'congdan-evidence/1';

/** @param head what the manifest says of the pack as a whole */
export async function signParts(
  head: Readonly<Record<string, unknown>>,
  parts: readonly Part[],
  key: KeyObject,
  packedAt: Date,
): Promise<Buffer> {
  const files = Object.fromEntries(parts.map(([name, part]) => [name, sha256(part)]));
  const manifest = json({ format: packFormat, ...head, packedAt: packedAt.toISOString(), files });
  const publicKey = createPublicKey(key.export({ type: 'pkcs8', format: 'pem' })).export({ type: 'spki', format: 'pem' }); // prettier-ignore
  const signature = json({ algorithm: 'Ed25519', publicKey, signature: sign(null, manifest, key).toString('base64') });
  const zip = new ZipFile();
  for (const [name, part] of [...parts, [manifestName, manifest] as const, [signatureName, signature] as const])
    zip.addBuffer(part, name, { mtime: packedAt });
  zip.end();
  return buffer(zip.outputStream);
}

export function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
