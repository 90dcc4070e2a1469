import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectRedis, type RedisConnection } from '../../queue/connect-redis.ts';
import { portalStopped } from '../../queue/portal-gate.ts';
import { runCommand, temporaryFolder } from '../end-to-end/command.ts';
import { startRedis } from '../queue/start-redis.ts';

const folder = temporaryFolder();
let server: Awaited<ReturnType<typeof startRedis>>;
let redis: RedisConnection;
beforeAll(async () => {
  server = await startRedis();
  redis = await connectRedis(server.url);
});
afterAll(async () => {
  redis.disconnect();
  await server.stop();
  await folder[Symbol.asyncDispose]();
});

const traffic = (args: readonly string[], env = {}) => runCommand(['portal-traffic', ...args], folder.path, env);

test('a portal is stopped and resumed from the command line', { timeout: 60_000 }, async () => {
  const env = { REDIS_URL: server.url };
  const stopped = await traffic(['stop', 'dvc-48', '--reason', 'asked by the operator'], env);
  expect(stopped).toMatchObject({ exitCode: 0, stderr: '' });
  expect(await portalStopped({ redis }, 'dvc-48')).toBe('asked by the operator');
  expect(await traffic(['resume', 'dvc-48'], env)).toMatchObject({
    exitCode: 0,
    stdout: 'Traffic to dvc-48 goes on.\n',
  });
  expect(await portalStopped({ redis }, 'dvc-48')).toBeNull();
});

test.each([
  [['stop'], /^Give one portal: npm run/],
  [['stop', 'dvc-48'], /^No Redis is known: set REDIS_URL/],
])('%j says what is missing', { timeout: 60_000 }, async (args, sentence) => {
  const { exitCode, stderr } = await traffic(args);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(sentence);
});
