import { expect, onTestFinished, test } from 'vitest';
import { connectRedis } from '../../queue/connect-redis.ts';
import { firstOfAll } from '../../queue/first-of-all.ts';
import { startRedis } from './start-redis.ts';

test('of many that ask at once one is first, and another may be once the span is over', async () => {
  const server = await startRedis();
  const redis = await connectRedis(server.url);
  onTestFinished(async () => {
    redis.disconnect();
    await server.stop();
  });
  const place = { redis, prefix: 'first' };
  const ask = () => Promise.all(Array.from({ length: 8 }, () => firstOfAll(place, 'sweeping', 400)));
  expect((await ask()).filter(Boolean)).toHaveLength(1);
  expect(await firstOfAll(place, 'cleaning', 400)).toBe(true);
  await expect.poll(async () => (await ask()).filter(Boolean).length, { interval: 100 }).toBe(1);
});
