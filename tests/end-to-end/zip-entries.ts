import { inflateRawSync } from 'node:zlib';

/**
 * The files in a ZIP archive, by name: stored or deflated, below 4 GiB, as Playwright writes its traces (APPNOTE.TXT
 * 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16).
 */
export function zipEntries(archive: Buffer): ReadonlyMap<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('no ZIP archive: it has no end-of-directory record');
  const entries = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    const deflated = archive.readUInt16LE(at + 10) === 8;
    const nameEnd = at + 46 + (nameLength ?? 0);
    entries.set(archive.toString('utf8', at + 46, nameEnd), deflated ? inflateRawSync(content) : content);
    at = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}
