import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nothingLeft, patience, startCommand, temporaryFolder } from '../end-to-end/command.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder[Symbol.asyncDispose]());

const start = (args: readonly string[]) =>
  startCommand(
    ['start', '--portal', 'sandbox-igate-danang', '--service', 'temporary-absence', ...args],
    join(folder.path, 'data'),
    { PORT: '0' },
  );

describe('the user stops', () => {
  test(
    'the system while it runs: it answers till then, and all of it is gone after',
    { timeout: 240_000 },
    async () => {
      await using command = start([]);
      const console = await vi.waitUntil(() => /^console: (http\S+)\/$/m.exec(command.stdout())?.[1], patience);
      expect((await fetch(`${console}/healthz`)).status).toBe(200);
      command.signal('SIGINT');
      const { exitCode, stdout, stderr } = await command.ended;
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(stdout).toMatch(/^Ctrl-C stops everything\.\nstopping …\n$/m);
      await nothingLeft(command);
    },
  );

  test.each([/redis-server/, /sandbox\/main/, /worker\/main/])(
    'while %s is starting',
    { timeout: 240_000 },
    async (part) => {
      await using command = start(['--once']);
      await command.process(part);
      command.signal('SIGTERM');
      const { exitCode, stdout, stderr } = await command.ended;
      expect({ exitCode, stdout, stderr }).toMatchObject({ exitCode: 130, stderr: '' });
      await nothingLeft(command);
    },
  );

  test('twice, and it ends at once', { timeout: 240_000 }, async () => {
    await using command = start(['--once']);
    await command.process(/chrom/);
    command.signal('SIGINT');
    await vi.waitUntil(() => command.stdout().includes('stopping …'), patience);
    command.signal('SIGINT');
    expect(await command.ended).toMatchObject({ exitCode: 130 });
    await nothingLeft(command);
  });
});
