import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { openPromise, type Entry, type ZipFile as Archive } from 'yauzl';
import { ZipFile } from 'yazl';
import { nothingWitnessed, type Witnessed } from '../evidence/witness.ts';
import { eventsOf, pictureFile, type TraceClock } from './witnessed-events.ts';
import { redactBody } from '../../redaction/redact-body.ts';
import { redactTraceLine } from '../../redaction/redact-trace-line.ts';
import type { Redactor } from '../../redaction/redactor.ts';

/** A hostile page makes a trace of hundreds of MiB that packs into one: more is not read. */
const limits = {
  resources: 2_000,
  resourceBytes: 16 * 1024 * 1024,
  lineLength: 8 * 1024 * 1024,
  listBytes: 256 * 1024 * 1024,
  consoleLines: 2_000,
};

/**
 * Writes a redacted copy of a Playwright trace. Resources are named by the SHA-1 of their content; the redacted ones get the
 * name of what they hold now, as the old one would let a short secret be guessed. Where our code stood is left out.
 *
 * @param from the raw trace, which is left as it is
 * @throws when `from` is no trace of Playwright's, is one of hundreds of MiB, or `to` cannot be written
 */
export async function redactTrace(
  from: string,
  to: string,
  redactor: Redactor,
  seen: Witnessed = nothingWitnessed,
): Promise<void> {
  const archive = await openPromise(from, { lazyEntries: true, autoClose: false });
  try {
    const entries: Entry[] = [];
    for await (const entry of archive.eachEntry()) entries.push(entry);
    const zip = new ZipFile();
    const written = pipeline(zip.outputStream, createWriteStream(to));
    const names = await addResources(archive, entries, zip, redactor);
    for (const { jpeg } of seen.pictures) addOnce(zip, names.kept, pictureFile(jpeg), jpeg);
    for (const entry of entries.filter(({ fileName }) => /\.(?:trace|network)$/.test(fileName))) {
      if (entry.uncompressedSize > limits.listBytes)
        throw new Error(`The trace's ${entry.fileName} has ${entry.uncompressedSize} bytes, more than is read.`);
      const isTrace = entry.fileName.endsWith('.trace');
      const lines = redactedLines(archive, entry, redactor, names.of, isTrace ? seen : nothingWitnessed);
      zip.addReadStream(Readable.from(lines), entry.fileName);
    }
    zip.end();
    await written;
  } finally {
    archive.close();
  }
}

interface Names {
  readonly kept: Set<string>;
  readonly of: (file: string) => string | null;
}

async function addResources(
  archive: Archive,
  entries: readonly Entry[],
  zip: ZipFile,
  redactor: Redactor,
): Promise<Names> {
  const renamed = new Map<string, string>();
  const kept = new Set<string>();
  const resources = entries.filter(({ fileName }) => /^resources\/[\w.-]+$/.test(fileName));
  for (const entry of resources.slice(0, limits.resources)) {
    if (entry.uncompressedSize > limits.resourceBytes) continue;
    const { fileName } = entry;
    const content = await buffer(await archive.openReadStreamPromise(entry));
    const extension = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
    const redacted = redactBody(content, extension, redactor);
    if (redacted === null) continue;
    const name = redacted === content ? fileName : `resources/${sha1(redacted)}.${extension}`;
    renamed.set(fileName, name);
    addOnce(zip, kept, name, redacted);
  }
  return {
    kept,
    // Formats before version 10 name the file without its folder.
    of: (file) => renamed.get(file) ?? renamed.get(`resources/${file}`)?.slice('resources/'.length) ?? null,
  };
}

function addOnce(zip: ZipFile, kept: Set<string>, name: string, content: Buffer): void {
  if (kept.has(name)) return;
  kept.add(name);
  zip.addBuffer(content, name);
}

async function* redactedLines(
  archive: Archive,
  entry: Entry,
  redactor: Redactor,
  fileNames: Names['of'],
  seen: Witnessed,
): AsyncGenerator<string> {
  const lines = createInterface({ input: await archive.openReadStreamPromise(entry), crlfDelay: Infinity });
  let consoleLines = 0;
  let clock = null as TraceClock | null;
  let pageId = null as string | null;
  for await (const line of lines) {
    if (line === '' || line.length > limits.lineLength) continue;
    if (line.startsWith('{"type":"console"') && ++consoleLines > limits.consoleLines) continue;
    const redacted = redactTraceLine(line, redactor, fileNames);
    if (redacted === null) continue;
    yield `${redacted}\n`;
    if (clock === null && line.startsWith('{"version"')) clock = JSON.parse(line) as TraceClock;
    pageId ??= /"pageId":"(page@\w+)"/.exec(line)?.[1] ?? null;
  }
  if (clock === null || pageId === null) return;
  for (const event of eventsOf(seen, pageId, clock)) {
    const redacted = event['type'] === 'frame-snapshot' ? redactTraceLine(JSON.stringify(event), redactor, fileNames) : JSON.stringify(event); // prettier-ignore
    if (redacted !== null) yield `${redacted}\n`;
  }
}

function sha1(content: Buffer): string {
  return createHash('sha1').update(content).digest('hex');
}
