/** The journeys under Playwright Test, as somebody at a desk runs them. */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { says, startScriptedPortal } from '../fixtures/scripted-portal.ts';
import { temporaryFolder, type Outcome } from './command.ts';

const folder = temporaryFolder();
afterAll(() => folder[Symbol.asyncDispose]());

function playwrightTest(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      'node_modules/.bin/playwright',
      ['test', '--reporter', 'list', '--output', join(folder.path, 'results'), ...args],
      { env: { ...process.env, CONGDAN_PORTALS: '', ...env } },
      (error, stdout, stderr) => resolve({ exitCode: error ? (error.code as unknown as number) : 0, stdout, stderr }),
    );
  });
}

test('a service passes at a portal of the sandbox', { timeout: 300_000 }, async () => {
  const outcome = await playwrightTest(['--grep', 'id-card', '--project', 'sandbox-igate-danang · desktop']);
  expect(outcome).toMatchObject({ exitCode: 0 });
  expect(outcome.stdout).toMatch(/\[sandbox-igate-danang · desktop\].* › id-card/);
  expect(outcome.stdout).toContain('1 passed');
});

test('a journey that fails at a portal of one’s own says why', { timeout: 300_000 }, async () => {
  const portal = await startScriptedPortal({
    '*': says('<h1>Hệ thống đang bảo trì</h1><p>Vui lòng quay lại sau.</p>', 503),
  });
  const profile = join(folder.path, 'my-portal.json');
  const content = { id: 'my-portal', name: 'Cổng của tôi', baseUrl: portal.url, agreement: 'agreed', sandbox: true };
  await writeFile(profile, JSON.stringify(content));
  try {
    const args = ['--grep', 'birth-registration', '--project', 'my-portal · desktop'];
    const { exitCode, stdout } = await playwrightTest(args, { CONGDAN_PORTALS: profile });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/Error: portal: maintenance-page \(0\.\d+, rule [a-z-]+\), in login at: /);
    expect(stdout).toContain('attachment #1: signals.json');
  } finally {
    await portal.stop();
  }
});
