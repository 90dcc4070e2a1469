/** Traces that a hostile page made larger than anybody reads. */
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { createRedactor } from '../../../redaction/redactor.ts';
import { redactTrace } from '../../../worker/artifacts/redact-trace.ts';
import { zipEntries } from '../../end-to-end/zip-entries.ts';

const mebibyte = 1024 * 1024;
const redactor = createRedactor({ values: [] });
const event = `${JSON.stringify({ type: 'console', time: 1, pageId: 'page@1', messageType: 'log', text: 'Xin chào', args: [], location: {} })}\n`; // prettier-ignore
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'congdan-bomb-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A trace that is small as it lies there. */
async function trace(entries: Readonly<Record<string, () => Readable>>): Promise<string> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(entries)) zip.addReadStream(content(), name);
  zip.end();
  const path = join(folder, 'trace.zip');
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}
function* digits(mebibytes: number): Generator<Buffer> {
  for (let at = 0; at < mebibytes; at += 1) yield Buffer.alloc(mebibyte, '0');
}
const zeros = (mebibytes: number) => () => Readable.from(digits(mebibytes));
function* aroundALongLine(): Generator<Buffer> {
  yield Buffer.from(event);
  yield* digits(32);
  yield Buffer.from(`\n${event}`);
}

test('a resource of 64 MiB that packs into kilobytes is left out, and the rest is kept', async () => {
  const from = await trace({ 'trace.trace': () => Readable.from([event]), 'resources/a.txt': zeros(64), 'resources/b.txt': () => Readable.from(['nhỏ']) }); // prettier-ignore
  expect((await stat(from)).size).toBeLessThan(mebibyte);
  const to = join(folder, 'redacted.zip');
  await redactTrace(from, to, redactor);
  const entries = zipEntries(await readFile(to));
  expect(entries.get('trace.trace')?.toString()).toContain('Xin chào');
  expect([...entries.values()].filter((content) => content.toString() === 'nhỏ')).toHaveLength(1);
  expect([...entries.values()].reduce((sum, content) => sum + content.length, 0)).toBeLessThan(mebibyte);
});

test('a line of 32 MiB is left out, and those around it are kept', async () => {
  const from = await trace({ 'trace.trace': () => Readable.from(aroundALongLine()) });
  const to = join(folder, 'redacted.zip');
  await redactTrace(from, to, redactor);
  expect(
    zipEntries(await readFile(to))
      .get('trace.trace')
      ?.toString()
      .match(/Xin chào/g),
  ).toHaveLength(2);
});

test('a list of 300 MiB is refused with what is wrong', { timeout: 60_000 }, async () => {
  const from = await trace({ 'trace.trace': zeros(300) });
  await expect(redactTrace(from, join(folder, 'redacted.zip'), redactor)).rejects.toThrow(/trace\.trace has 314572800 bytes, more than is read/); // prettier-ignore
});

test('an archive that says it is smaller than it is is refused', async () => {
  const from = await trace({ 'resources/a.txt': zeros(64), 'trace.trace': () => Readable.from([event]) });
  const archive = await readFile(from);
  // The directory's entry of the first file: its uncompressed size stands 24 bytes in (APPNOTE.TXT, 4.3.12).
  const at = archive.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  archive.writeUInt32LE(1_000, at + 24);
  await writeFile(from, archive);
  await expect(redactTrace(from, join(folder, 'redacted.zip'), redactor)).rejects.toThrow(/too many bytes/);
});
