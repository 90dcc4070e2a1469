/**
 * Traces of the monitor itself, by OpenTelemetry: one for each run, from the tick that queued it over the worker that made it to the
 * recorder that kept its result. Its packages are loaded only where somebody takes the traces.
 */
import type { QueuePlace } from './queue-names.ts';

export interface Tracing {
  readonly telemetry: NonNullable<QueuePlace['telemetry']>;
  /** Sends what was not sent yet. A collector that is away costs the traces, and a second. */
  stop(): Promise<void>;
}

export interface TracedProcess {
  /** `congdan-api`, `congdan-worker`. */
  readonly name: string;
  readonly version: string;
  /** Which of them it is; absent: it has no name that lasts. */
  readonly id?: string;
}

const stopMs = 1_000;

/**
 * Once a process.
 *
 * @param endpoint of a collector, as in OTEL_EXPORTER_OTLP_ENDPOINT: spans go to `<endpoint>/v1/traces` as JSON over HTTP
 *   (https://opentelemetry.io/docs/specs/otlp/#otlphttp); headers and time-outs are read from the other OTEL_EXPORTER_OTLP_* variables
 * @param sendEveryMs how long spans are gathered
 */
export async function startTracing(
  endpoint: string,
  { name, version, id }: TracedProcess,
  sendEveryMs = 5_000,
): Promise<Tracing> {
  const [{ context, propagation, trace }, { W3CTraceContextPropagator }, { resourceFromAttributes }, sdk, { OTLPTraceExporter }, { AsyncLocalStorageContextManager }, { BullMQOtel }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/core'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/context-async-hooks'),
    import('bullmq-otel'),
  ]); // prettier-ignore
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new sdk.TracerProvider({
    resource: resourceFromAttributes({
      'service.name': name,
      'service.version': version,
      ...(id === undefined ? {} : { 'service.instance.id': id }),
    }),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter, scheduledDelayMillis: sendEveryMs })],
  });
  trace.setGlobalTracerProvider(provider);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  return {
    telemetry: new BullMQOtel({ tracerName: 'congdan', version }),
    stop: async () => {
      const { promise: late, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, stopMs);
      await Promise.race([provider.shutdown().catch(() => undefined), late]);
      clearTimeout(timer);
    },
  };
}
