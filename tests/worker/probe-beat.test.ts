import { expect, onTestFinished, test } from 'vitest';
import { connectRedis } from '../../queue/connect-redis.ts';
import { newestProbes } from '../../queue/portal-probes.ts';
import { stopPortal } from '../../queue/portal-gate.ts';
import { startProbeBeat } from '../../worker/probe-beat.ts';
import { startRedis } from '../queue/start-redis.ts';
import { page, request, serve } from './tiny-country.ts';

test('several workers probe a portal once a beat, and leave what they found until it is out of date', async () => {
  const server = await startRedis();
  const redis = await connectRedis(server.url);
  const asked: (string | undefined)[] = [];
  const site = await serve((visit, response) => {
    asked.push(visit.url);
    page('<h1>Chào</h1>')(visit, response);
  });
  const neutral = await serve(page('xin chào'));
  const place = { redis, prefix: 'probes' };
  const errors: Error[] = [];
  const beats = [1, 2, 3].map(() =>
    startProbeBeat({
      place,
      everyMs: 300,
      neutralUrlsOf: () => [neutral.url],
      controlResolver: null,
      accessProxy: null,
      onError: (error) => errors.push(error),
    }),
  );
  onTestFinished(async () => {
    await Promise.all(beats.map((beat) => beat.stop()));
    redis.disconnect();
    await Promise.all([site.stop(), neutral.stop(), server.stop()]);
  });
  const { portal } = request(site.url);
  const gone = request('http://127.0.0.1:9/', { id: 'gone' }).portal;
  const ids = [portal.id, gone.id, 'never-met'];
  expect(await newestProbes(place, ids)).toEqual(new Map());

  const begun = Date.now();
  for (const beat of beats) for (const met of [portal, gone]) beat.met(met);
  await expect.poll(async () => (await newestProbes(place, ids)).size, { timeout: 20_000 }).toBe(2);
  const left = await newestProbes(place, ids);
  expect(left.get(portal.id)).toMatchObject([
    { role: 'portal', success: true, phases: { connect: expect.any(Number) as number } },
    { role: 'neutral', success: true },
  ]);
  expect(left.get(gone.id)).toMatchObject([
    { role: 'portal', success: false },
    { role: 'neutral', success: true },
  ]);

  await expect.poll(() => asked.length, { timeout: 20_000 }).toBeGreaterThan(2);
  expect(asked.length, 'three workers do not ask three times').toBeLessThanOrEqual((Date.now() - begun) / 300 + 1);

  await stopPortal(place, portal.id, 'xin đừng vào');
  await expect.poll(async () => (await newestProbes(place, ids)).has(portal.id), { timeout: 20_000 }).toBe(false);
  expect(errors).toEqual([]);
});
