import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { connectRedis } from '../../queue/connect-redis.ts';
import { ResultConsumer } from '../../queue/result-consumer.ts';
import { ResultQueue } from '../../queue/result-queue.ts';
import { RunConsumer } from '../../queue/run-consumer.ts';
import { RunQueue } from '../../queue/run-queue.ts';
import { startTracing } from '../../queue/start-tracing.ts';
import { startRedis } from './start-redis.ts';
import { until } from './until.ts';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
}

test('a run is one trace, from its queue over the worker to the recorder, and nothing it carries is in it', async () => {
  const received: string[] = [];
  const collector = createServer((request, response) => {
    void text(request).then((body) => {
      received.push(`${request.method} ${request.url} ${request.headers['content-type']}`, body);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  onTestFinished(() => void collector.close());
  const server = await startRedis();
  const redis = await connectRedis(server.url);
  const { port } = collector.address() as AddressInfo;
  const tracing = await startTracing(`http://127.0.0.1:${port}`, { name: 'congdan-worker', version: '1.2.3', id: 'probe-48' }, 100); // prettier-ignore
  const place = { redis, telemetry: tracing.telemetry };

  const runs = new RunQueue<string>(place);
  const results = new ResultQueue<string>(place);
  const recorded: string[] = [];
  const recorder = new ResultConsumer<string>(place, async (runId) => void recorded.push(runId));
  const consumer = new RunConsumer<string, string>(place, async ({ runId }) => {
    await results.publish(runId, 'the result of a citizen');
    return '';
  }, { concurrency: 1 }); // prettier-ignore
  await runs.add([{ runId: 'id-card--1', payload: 'the account of a citizen' }]);
  await until('it is recorded', () => recorded.length === 1);
  for (const one of [consumer, runs, results, recorder]) await one.close(1_000);
  await tracing.stop();
  redis.disconnect();
  await server.stop();

  expect(received[0]).toBe('POST /v1/traces application/json');
  const bodies = received.filter((one) => one.startsWith('{'));
  const told = bodies.map((body) => JSON.parse(body) as { readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[] }); // prettier-ignore
  const spans = told.flatMap(({ resourceSpans }) => resourceSpans).flatMap(({ scopeSpans }) => scopeSpans).flatMap((scope) => scope.spans); // prettier-ignore
  const made = spans.find(({ name }) => name === 'process runs')!;
  const ofTheRun = spans.filter(({ traceId }) => traceId === made.traceId);
  expect(ofTheRun.map(({ name }) => name)).toEqual(expect.arrayContaining(['addBulk runs', 'process runs', 'add results.result', 'process results'])); // prettier-ignore
  const ids = new Set(ofTheRun.map(({ spanId }) => spanId));
  expect(ofTheRun.filter(({ parentSpanId }) => !ids.has(parentSpanId ?? ''))).toHaveLength(1);
  expect(bodies.join()).toContain('probe-48');
  expect(bodies.join()).not.toContain('of a citizen');
});

test('nothing of it is loaded where nobody takes traces', async () => {
  const watched = `import { registerHooks } from 'node:module';
    registerHooks({ resolve: (name, context, next) => (/bullmq-otel|opentelemetry.(core|sdk|exporter|resources|context)/.test(name) && console.log(name), next(name, context)) });
    await import('./worker/worker.ts');
    await import('./api/start-api.ts');`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', watched]);
  expect(stdout).toBe('');
}, 60_000);
