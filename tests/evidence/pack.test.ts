import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { ZipFile } from 'yazl';
import { buffer } from 'node:stream/consumers';
import { judge } from '../../diagnosis/diagnose.ts';
import { readRunSignals } from '../../diagnosis/read-run-signals.ts';
import { buildIncidentPack, buildRunPack } from '../../evidence/build-pack.ts';
import { fingerprint, signingKey } from '../../evidence/signing-key.ts';
import { verifyPack } from '../../evidence/verify-pack.ts';
import { zipEntries } from '../end-to-end/zip-entries.ts';

async function made() {
  const folder = await mkdtemp(join(tmpdir(), 'congdan-evidence-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = new URL('../fixtures/runs/blank-page/signals.json', import.meta.url);
  const run = readRunSignals(await readFile(file, 'utf8'), 'fixture');
  const key = await signingKey(join(folder, 'key.pem'));
  const { diagnosis, monitorFault } = judge(run);
  const traces = new Map([['trace.zip', Buffer.from('PK a trace')]]);
  const pack = await buildRunPack({ run, diagnosis, monitorFault, traces, versions: { congdan: '0' } }, key, new Date('2026-11-22T00:00:00Z')); // prettier-ignore
  return { folder, run, key, pack, diagnosis };
}

async function zipped(entries: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, part] of entries) zip.addBuffer(part, name);
  zip.end();
  return buffer(zip.outputStream);
}

test('a pack holds all that proves the failure, and is verified by nothing but itself', async () => {
  const { folder, run, key, pack, diagnosis } = await made();
  expect(await verifyPack(pack)).toEqual({ problems: [], fingerprint: fingerprint(key), of: `run ${run.run.runId}` });
  const entries = zipEntries(pack);
  expect([...entries.keys()]).toEqual(['verdict.json', 'signals.json', 'timeline.json', 'control-probes.json', 'tom-tat.html', 'summary.html', 'trace.zip', 'manifest.json', 'signature.json']); // prettier-ignore
  expect(entries.get('tom-tat.html')?.toString()).toContain('<html lang="vi">');
  expect(entries.get('verdict.json')?.toString()).toContain(String(diagnosis?.rule));
  expect((await stat(join(folder, 'key.pem'))).mode & 0o077).toBe(0);
  expect(fingerprint(await signingKey(join(folder, 'key.pem')))).toBe(fingerprint(key));
});

test('whatever is changed, added or taken away is told', async () => {
  const { pack } = await made();
  const entries = zipEntries(pack);
  for (const name of entries.keys()) {
    const changed = new Map(entries).set(
      name,
      Buffer.from(`${entries.get(name)?.toString() ?? ''} `.replace('2026', '2025')),
    );
    const { problems } = await verifyPack(await zipped(changed));
    if (name !== 'signature.json') expect(problems.length, name).toBeGreaterThan(0);
    const without = new Map(entries);
    without.delete(name);
    expect((await verifyPack(await zipped(without))).problems.length, name).toBeGreaterThan(0);
  }
  const added = new Map(entries).set('more.txt', Buffer.from('x'));
  expect((await verifyPack(await zipped(added))).problems).toEqual(['more.txt was added after it was signed.']);
});

test('a page that writes markup writes text', async () => {
  const { run, key } = await made();
  const step = { kind: 'step', at: 1, stage: 'form', words: '<img src=x onerror=alert(1)>', outcome: 'done', durationMs: 1, lookedFor: null, chosen: null, score: null, runnerUp: null } as const; // prettier-ignore
  const pack = await buildRunPack({ run: { ...run, signals: [step] }, diagnosis: null, monitorFault: null, traces: new Map(), versions: {} }, key, new Date()); // prettier-ignore
  expect(zipEntries(pack).get('summary.html')?.toString()).toContain('&lt;img src=x');
});

test('what is no pack is said to be none', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expect((await verifyPack(Buffer.from(bytes))).problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 50 },
  );
});

test('a pack that would fill the memory of whoever verifies it is refused', async () => {
  const zip = new ZipFile();
  const zeros = Buffer.alloc(48 * 1024 * 1024);
  for (let at = 0; at < 12; at += 1) zip.addBuffer(zeros, `part-${at}`);
  zip.end();
  const bomb = await buffer(zip.outputStream);
  expect(bomb.length).toBeLessThan(1024 * 1024);
  expect((await verifyPack(bomb)).problems).toEqual([
    'It is no whole evidence pack (it holds more than any failure has).',
  ]);
});

test('an incident is packed with its failures, each in a folder, under one signature', async () => {
  const { run, key } = await made();
  const failure = { run, ...judge(run), traces: new Map([['trace.zip', Buffer.from('PK')]]), versions: {} };
  const both = (text: string) => ({ vi: text, en: text });
  const facts = { id: 'portal--x', title: both('Cổng <x>'), sentence: both('2 lượt'), whoActs: both('cổng') };
  const pack = await buildIncidentPack(facts, [failure, failure], key, new Date('2026-11-22T00:00:00Z'));
  expect(await verifyPack(pack)).toEqual({ problems: [], fingerprint: fingerprint(key), of: 'incident portal--x' });
  const entries = zipEntries(pack);
  expect([...entries.keys()]).toEqual(expect.arrayContaining(['incident.json', '01/verdict.json', '02/trace.zip']));
  expect(entries.get('tom-tat.html')?.toString()).toMatch(/Cổng &lt;x&gt;[^]*href="02\/tom-tat\.html"/);
});
