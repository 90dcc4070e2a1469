/** Everything that proves one failure, in one signed file (ZIP). */
import { createHash, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { PackContent } from './pack-content.ts';
import { summaryPage } from './summary-page.ts';
import { timelineOf } from './timeline.ts';

export const manifestName = 'manifest.json';
export const signatureName = 'signature.json';

/** @returns the file: its parts, a manifest of their hashes, and the manifest's signature with the public key */
export async function buildPack(content: PackContent, key: KeyObject, packedAt: Date): Promise<Buffer> {
  const { run, diagnosis, monitorFault, trace, versions } = content;
  const timeline = timelineOf(run.signals);
  const probes = run.signals.filter(({ kind }) => kind === 'control-probe' || kind === 'certificate');
  const parts: readonly (readonly [string, Buffer])[] = [
    ['verdict.json', json({ diagnosis, monitorFault })],
    ['signals.json', json(run)],
    ['timeline.json', json(timeline)],
    ['control-probes.json', json(probes)],
    ['tom-tat.html', Buffer.from(summaryPage('vi', content, timeline))],
    ['summary.html', Buffer.from(summaryPage('en', content, timeline))],
    ...(trace === null ? [] : [['trace.zip', trace] as const]),
  ];
  const files = Object.fromEntries(parts.map(([name, part]) => [name, sha256(part)]));
  const manifest = json({
    format: 'congdan-evidence/1',
    run: run.run,
    packedAt: packedAt.toISOString(),
    versions,
    files,
  });
  const publicKey = createPublicKey(key.export({ type: 'pkcs8', format: 'pem' })).export({
    type: 'spki',
    format: 'pem',
  });
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

function json(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}
