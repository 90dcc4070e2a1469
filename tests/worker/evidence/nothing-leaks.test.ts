/** Secrets and personal data over all channels of a run: nothing that is kept holds one, and the trace still opens. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JourneyTask } from '../../../journeys/journey.ts';
import { runJourney, type RunEnd } from '../../../worker/run-journey.ts';
import { zipEntries } from '../../end-to-end/zip-entries.ts';
import { startLeakyPortal, type LeakyPortal } from '../../fixtures/leaky-portal.ts';
import { account, captchaBypass, card, seeded, sought } from '../../fixtures/seeded-secrets.ts';
import { deps, newPool, request, serve, stopped } from '../tiny-country.ts';

const leaks = Object.values(seeded).flat();
const pool = newPool();
let portal: LeakyPortal;
let end: RunEnd;
let dataFolder: string;

beforeAll(async () => {
  portal = await startLeakyPortal(leaks);
  const given = await deps(pool, {
    secrets: { account, card },
    portalHeader: { name: 'x-bypass', value: captchaBypass },
    travel: leak,
  });
  ({ dataFolder } = given);
  end = await runJourney(request(portal.url, { evidence: { citizenData: 'redacted' } }), given);
});
afterAll(async () => {
  await portal.stop();
  await pool.close();
});

/** Types, sends and says everything, then gives up. */
async function leak({ page, portal: { baseUrl }, observe, progress, witness }: JourneyTask) {
  progress?.('login', `mở trang bằng ${account.password}`);
  await page.goto(
    `${baseUrl}?${new URLSearchParams(leaks.map((leak, place): [string, string] => [`p${place}`, leak])).toString()}`,
  );
  await page.locator('#password').fill(account.password);
  for (const leak of leaks) await page.locator('#typed').fill(leak);
  await page.locator('#typed').fill('');
  await page.locator('#typed').pressSequentially(card.otp);
  await page.getByRole('button').click();
  await page.evaluate('window.done');
  await page.evaluate(`alert(${JSON.stringify(leaks.join('\n'))})`);
  for (const leak of leaks) observe({ kind: 'step', stage: 'login', words: `điền "${leak}"`, outcome: 'done', durationMs: 1, lookedFor: leak, chosen: leak, score: 1, runnerUp: { name: leak, score: 0.5 } }); // prettier-ignore
  observe({ kind: 'page', stage: 'login', moment: 'failure', url: page.url(), title: leaks.join(), headings: leaks.slice(0, 20), alerts: leaks.slice(20), validations: leaks.map((text) => ({ text, field: text })), text: leaks.join('\n'), textLength: 9, controls: 3, lang: 'vi' }); // prettier-ignore
  await witness?.('failure', 'login', page);
  return { ...stopped('refused', observe), failedStep: `điền ${leaks.join(' ')}` };
}

async function everyFile(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path);
    files.set(path, content);
    if (path.endsWith('.zip')) for (const [name, part] of zipEntries(content)) files.set(`${path}!${name}`, part);
  }
  return files;
}

/** The text as it is, and as one reads it who decodes what can be decoded. */
function readings(content: Buffer): readonly string[] {
  const text = content.toString('utf8');
  const unescapedText = text.replaceAll(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))).replaceAll('\\"', '"').replaceAll('\\\\', '\\'); // prettier-ignore
  const percent = text.replaceAll(/(?:%[\da-f]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll('%', ''), 'hex').toString(),
  );
  const base64 = (text.match(/[A-Za-z0-9+/_-]{8,}/g) ?? []).map((run) => Buffer.from(run, 'base64').toString('utf8'));
  const html = text.replaceAll('&amp;', '&').replaceAll('&quot;', '"');
  return [text, unescapedText, percent, percent.replaceAll('+', ' '), html, base64.join('\n')];
}

test('at least 40 secrets of 12 kinds are seeded', () => {
  expect(Object.keys(seeded).length).toBeGreaterThanOrEqual(12);
  expect(new Set(sought).size).toBeGreaterThanOrEqual(40);
});

test('the run fails, and its trace, pictures and signals are kept', async () => {
  expect(end.record).toMatchObject({ outcome: 'failed', failedStage: 'login' });
  const names = [...(await everyFile(dataFolder)).keys()].map((path) => path.replace(/^.*!/, '').replace(/^.*\//, ''));
  expect(names).toEqual(expect.arrayContaining(['signals.json', 'trace.zip', 'trace.trace', 'trace.network']));
  expect(names.some((name) => name.endsWith('.jpeg'))).toBe(true);
});

test('none of them is in anything that is kept, published or said', async () => {
  const kept = new Map(await everyFile(dataFolder));
  kept.set('record', Buffer.from(JSON.stringify(end.result)));
  const found = [...kept].flatMap(([name, content]) =>
    readings(content).flatMap((text) => sought.filter((secret) => text.includes(secret)).map((secret) => `${secret} in ${name}: …${text.slice(Math.max(0, text.indexOf(secret) - 60), text.indexOf(secret) + 40)}`))); // prettier-ignore
  expect([...new Set(found)]).toEqual([]);
});

test('every line of the trace is whole, and every resource that a line names is there under its own hash', async () => {
  const entries = zipEntries(await readFile(end.record.artifacts.trace ?? ''));
  const lines = ['trace.trace', 'trace.network'].flatMap((name) => (entries.get(name)?.toString() ?? '').split('\n').filter(Boolean)); // prettier-ignore
  expect(lines.length).toBeGreaterThan(100);
  for (const line of lines) {
    expect(() => void JSON.parse(line)).not.toThrow();
    for (const [, file = ''] of line.matchAll(/"(?:_file|file)":"(resources\/[^"]+)"/g)) expect(entries.has(file)).toBe(true); // prettier-ignore
  }
  for (const [name, content] of entries)
    if (name.startsWith('resources/')) expect(name).toContain(createHash('sha1').update(content).digest('hex'));
});

test("Playwright's viewer opens it: actions, the page at which the citizen gave up, its pictures", async () => {
  const archive = await readFile(end.record.artifacts.trace ?? '');
  const viewer = express();
  viewer.use('/trace-viewer', express.static(join(dirname(fileURLToPath(import.meta.resolve('playwright-core/package.json'))), 'lib/vite/traceViewer'), { index: 'index.html' })); // prettier-ignore
  viewer.get('/trace.zip', (_, response) => response.type('application/zip').send(archive));
  const server = await serve(viewer);
  const lease = await pool.lease(() => ({ viewport: { width: 1400, height: 900 } }));
  const page = await lease.context.newPage();
  await page.goto(`${server.url}/trace-viewer/?trace=${encodeURIComponent(`${server.url}/trace.zip`)}`);
  await page.getByText('Trang mà người dân phải dừng lại').first().click();
  const dom = page
    .locator('iframe.snapshot-visible[title="DOM Snapshot"], iframe[name=snapshot]')
    .first()
    .contentFrame();
  await dom.getByRole('heading', { name: 'Nộp hồ sơ' }).waitFor();
  expect(await dom.locator('body').innerText()).toContain('Ghi chú: [redacted:id-number]');
  await page.locator('.film-strip-frame').first().waitFor();
  if (process.env['CONGDAN_SCREENSHOTS']) await page.screenshot({ path: join(process.env['CONGDAN_SCREENSHOTS'], 'trace.png') }); // prettier-ignore
  await lease.release();
  await server.stop();
});
