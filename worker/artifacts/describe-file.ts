import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ArtifactFile } from '../../diagnosis/run-record.ts';

/** A kept file with its hash, after the attempt to bring it where people find it. */
export async function describeFile(
  path: string,
  upload: ((path: string) => Promise<string | null>) | undefined,
): Promise<ArtifactFile> {
  const content = await readFile(path);
  const reason = upload ? await upload(path) : null;
  const described = { name: basename(path), sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length }; // prettier-ignore
  return reason === null ? described : { ...described, missing: reason };
}
