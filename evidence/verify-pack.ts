/** Whether a pack is what was signed. Needs nothing but the file. */
import { createPublicKey, verify } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { z } from 'zod';
import { manifestName, packFormat, sha256, signatureName } from './sign-parts.ts';
import { fingerprint } from './signing-key.ts';

export interface Verified {
  /** Empty: everything is as it was signed. */
  readonly problems: readonly string[];
  /** SHA-256 of the key that signed; whose it is, is for people to know. null: there is none. */
  readonly fingerprint: string | null;
  /** What it is of: `run …` or `incident …`; null: that cannot be read. */
  readonly of: string | null;
}

/** Far above what a run keeps: a pack of someone unknown must not fill the memory of whoever verifies it. */
const most = { parts: 200, bytes: 512 * 1024 * 1024 };
const signatureSchema = z.object({ algorithm: z.literal('Ed25519'), publicKey: z.string(), signature: z.base64() });
const manifestSchema = z.object({ format: z.literal(packFormat), run: z.object({ runId: z.string() }).optional(), incident: z.object({ id: z.string() }).optional(), files: z.record(z.string(), z.string()) }); // prettier-ignore

/** Throws nothing: whatever is wrong with the file is among its problems. */
export async function verifyPack(file: Buffer): Promise<Verified> {
  try {
    const parts = await read(file);
    const [manifest, signed] = [parts.get(manifestName), parts.get(signatureName)];
    if (!manifest || !signed) return { problems: ['It has no manifest or no signature.'], fingerprint: null, of: null };
    const { publicKey, signature } = signatureSchema.parse(JSON.parse(signed.toString()));
    const key = createPublicKey(publicKey);
    const { run, incident, files } = manifestSchema.parse(JSON.parse(manifest.toString()));
    const problems = verify(null, manifest, key, Buffer.from(signature, 'base64'))
      ? []
      : ['The signature is not of this manifest.'];
    for (const [name, hash] of Object.entries(files)) {
      const part = parts.get(name);
      if (!part) problems.push(`${name} is missing.`);
      else if (sha256(part) !== hash) problems.push(`${name} was changed after it was signed.`);
    }
    for (const name of parts.keys())
      if (!(name in files) && name !== manifestName && name !== signatureName)
        problems.push(`${name} was added after it was signed.`);
    return { problems, fingerprint: fingerprint(key), of: run ? `run ${run.runId}` : `incident ${incident?.id ?? ''}` };
  } catch (error) {
    return {
      problems: [`It is no whole evidence pack (${(error as Error).message.split('\n')[0] ?? ''}).`],
      fingerprint: null,
      of: null,
    };
  }
}

async function read(file: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const archive = await fromBufferPromise(file, { lazyEntries: true });
  const parts = new Map<string, Buffer>();
  let bytes = 0;
  for await (const entry of archive.eachEntry()) {
    bytes += entry.uncompressedSize;
    if (bytes > most.bytes || parts.size >= most.parts) throw new Error('it holds more than any failure has');
    if (parts.has(entry.fileName)) throw new Error(`${entry.fileName} is there twice`);
    parts.set(entry.fileName, await buffer(await archive.openReadStreamPromise(entry)));
  }
  return parts;
}
