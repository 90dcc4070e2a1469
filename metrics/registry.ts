/** Keeps the values of declared families and writes them out; the only place that knows prom-client. */
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Families, Family, LabelsOf } from './family.ts';

type NamesOf<F extends Families, T extends Family['type']> = {
  [N in keyof F]: F[N] extends { type: T } ? N : never;
}[keyof F] &
  string;

/** Values of some families. Names and labels are checked by the compiler against the declarations. */
export interface Metrics<F extends Families> {
  /** Adds to a counter; 0 creates the series. */
  increment<N extends NamesOf<F, 'counter'>>(name: N, labels: LabelsOf<F[N]>, by?: number): void;
  set<N extends NamesOf<F, 'gauge'>>(name: N, labels: LabelsOf<F[N]>, value: number): void;
  observe<N extends NamesOf<F, 'histogram'>>(name: N, labels: LabelsOf<F[N]>, value: number): void;
  /** Creates a histogram's series without an observation. */
  createAtZero<N extends NamesOf<F, 'histogram'>>(name: N, labels: LabelsOf<F[N]>): void;
  /** Forgets all series of a gauge whose set of labels changes, before it is set anew. */
  clear<N extends NamesOf<F, 'gauge'>>(name: N): void;
  /** Prometheus text exposition format 0.0.4. */
  render(): Promise<string>;
  readonly contentType: string;
}

/** A series of a gauge that forgets, and when it was set last. */
interface SetSeries {
  readonly labels: Readonly<Record<string, string>>;
  readonly at: number;
}

/**
 * One registry per process: what is scraped is this process's own truth, never a share of it.
 * @param now ms, of what is forgotten after a time
 */
export function createMetrics<const F extends Families>(families: F, now: () => number = Date.now): Metrics<F> {
  const registry = new Registry();
  const counters = new Map<string, Counter>();
  const gauges = new Map<string, Gauge>();
  const histograms = new Map<string, Histogram>();
  const forgetful = new Map<string, { readonly afterMs: number; readonly series: Map<string, SetSeries> }>();
  for (const [name, { type, help, labels, buckets, forgottenAfterMs }] of Object.entries<Family>(families)) {
    const options = { name, help, labelNames: [...labels], registers: [registry] };
    if (type === 'counter') counters.set(name, new Counter(options));
    if (type === 'gauge') gauges.set(name, new Gauge(options));
    if (forgottenAfterMs !== undefined) forgetful.set(name, { afterMs: forgottenAfterMs, series: new Map() });
    if (type === 'histogram')
      histograms.set(name, new Histogram({ ...options, ...(buckets && { buckets: [...buckets] }) }));
  }
  const forget = (): void => {
    for (const [name, { afterMs, series }] of forgetful) {
      for (const [key, { labels, at }] of series) {
        if (now() - at < afterMs) continue;
        gauges.get(name)!.remove(labels);
        series.delete(key);
      }
    }
  };
  return {
    increment: (name, labels, by = 1) => counters.get(name)!.inc(labels, by),
    set: (name, labels, value) => {
      gauges.get(name)!.set(labels, value);
      forgetful.get(name)?.series.set(Object.values(labels).join('\n'), { labels, at: now() });
    },
    observe: (name, labels, value) => histograms.get(name)!.observe(labels, value),
    createAtZero: (name, labels) => histograms.get(name)!.zero(labels),
    clear: (name) => gauges.get(name)!.reset(),
    render: () => {
      forget();
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}
