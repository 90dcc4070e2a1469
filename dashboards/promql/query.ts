/**
 * PromQL in which a misspelt series, label or known value does not compile. A query knows the labels of what it
 * returns, so that aggregating, joining and comparing are checked as well.
 */
import type { LabelOf, NameOf, SeriesName, ValueOf } from './declared-series.ts';

/** A piece of PromQL that returns one sample a label set. */
export interface Query<L extends string> {
  readonly promql: string;
  /** Only for the compiler. */
  readonly labels?: readonly L[];
}

/** A selector, which alone can be given a window. */
export interface Selector<L extends string, N extends SeriesName = SeriesName> extends Query<L> {
  readonly name: N;
}

export type Window = `${number}${'s' | 'm' | 'h' | 'd'}` | '$__range' | '$__rate_interval';
type Comparison = '>' | '>=' | '<' | '<=' | '==' | '!=';

/** A condition on a label that is not plain equality. */
export interface Condition {
  readonly operator: '!=' | '=~' | '!~';
  readonly value: string;
}
export type Matchers<L extends string> = { readonly [K in L]?: ValueOf<K> | Condition };

/** Variables of our dashboards. */
export type VariableName = 'service' | 'portal' | 'province' | 'cause' | 'vendor' | 'product' | 'job';

/** What the reader chose on the dashboard; several values, or all. */
export const chosen = (variable: VariableName): Condition => ({ operator: '=~', value: `$${variable}` });
export const oneOf = (...values: readonly string[]): Condition => ({ operator: '=~', value: values.join('|') });

export function series<const N extends SeriesName>(
  name: N,
  matchers: Matchers<LabelOf<N>> = {},
): Selector<LabelOf<N>, N> {
  return { name, promql: `${name}${braces(matchers)}` };
}

/** Counters whose counts are of any run, so that their runs within a window can be told. */
type Counter<L extends string> = Selector<L, NameOf<'counter'>>;
type Gauge<L extends string> = Selector<L, NameOf<'gauge'>>;

export const increase = <L extends string>(counter: Counter<L>, window: Window): Query<L> =>
  over('increase', counter, window);
export const rate = <L extends string>(counter: Counter<L>, window: Window): Query<L> => over('rate', counter, window);
export const averageOver = <L extends string>(gauge: Gauge<L>, window: Window): Query<L> =>
  over('avg_over_time', gauge, window);
export const sumOver = <L extends string>(gauge: Gauge<L>, window: Window): Query<L> =>
  over('sum_over_time', gauge, window);

/** Counts of a histogram's buckets, to be summed with `le` kept. */
export function bucketRate<const N extends NameOf<'histogram'>>(
  name: N,
  matchers: Matchers<LabelOf<N> | 'le'>,
  window: Window,
): Query<LabelOf<N> | 'le'> {
  return { promql: `rate(${name}_bucket${braces(matchers)}[${window}])` };
}
/** Sum or count of a histogram's observations a second: one by the other is their mean. */
export function histogramRate<const N extends NameOf<'histogram'>>(
  name: N,
  part: 'sum' | 'count',
  matchers: Matchers<LabelOf<N>>,
  window: Window,
): Query<LabelOf<N>> {
  return { promql: `rate(${name}_${part}${braces(matchers)}[${window}])` };
}
export const quantile = <L extends string>(share: number, buckets: Query<L | 'le'>): Query<Exclude<L, 'le'>> => ({
  promql: `histogram_quantile(${share}, ${buckets.promql})`,
});

export const sum = <L extends string, const B extends L = never>(query: Query<L>, ...by: readonly B[]): Query<B> =>
  aggregate('sum', query, by);
export const count = <L extends string, const B extends L = never>(query: Query<L>, ...by: readonly B[]): Query<B> =>
  aggregate('count', query, by);
export const maximum = <L extends string, const B extends L = never>(query: Query<L>, ...by: readonly B[]): Query<B> =>
  aggregate('max', query, by);
export const minimum = <L extends string, const B extends L = never>(query: Query<L>, ...by: readonly B[]): Query<B> =>
  aggregate('min', query, by);

/** The largest of each group, with all their labels. */
export const largest = <L extends string, const B extends L = never>(
  howMany: number,
  query: Query<L>,
  ...by: readonly B[]
): Query<L> => ({ promql: `topk${by.length === 0 ? '' : ` by (${by.join(', ')})`} (${howMany}, ${query.promql})` });

/** Both sides have the same labels. */
export const divide = <L extends string>(a: Query<L>, b: Query<NoInfer<L>>): Query<L> => join(a, '/', b);
export const plus = <L extends string>(a: Query<L>, b: Query<NoInfer<L>>): Query<L> => join(a, '+', b);
export const minus = <L extends string>(a: Query<L>, b: Query<NoInfer<L>>): Query<L> => join(a, '-', b);
export const times = <L extends string>(a: Query<L>, b: Query<NoInfer<L>>): Query<L> => join(a, '*', b);
/** `a`, and where it has nothing, `b`. */
export const orElse = <L extends string>(a: Query<L>, b: Query<L>): Query<L> => join(a, 'or', b);

/** Many to one: the right side has one sample for each value of `on`. Its brackets must not be read as labels to bring. */
export const divideOn = <L extends string, R extends string, const O extends L & R>(
  a: Query<L>,
  b: Query<R>,
  ...on: readonly O[]
): Query<L> => join(a, `/ on (${on.join(', ')}) group_left ()`, b);

/** Samples of `a` for which there is one in `b`, seen by some labels; or for which there is none. */
export const where = <L extends string, R extends string, const O extends L & R = never>(
  a: Query<L>,
  b: Query<R>,
  ...on: readonly O[]
): Query<L> => join(a, `and on (${on.join(', ')})`, b);
export const except = <L extends string, R extends string, const O extends L & R = never>(
  a: Query<L>,
  b: Query<R>,
  ...on: readonly O[]
): Query<L> => join(a, `unless on (${on.join(', ')})`, b);

/** `a` with further labels, which come from the one sample of `b` (whose value is 1) with the same value of `on`. */
export const withLabels = <L extends string, R extends string, const O extends L & R, const B extends Exclude<R, O>>(
  a: Query<L>,
  b: Query<R>,
  on: readonly O[],
  bring: readonly B[],
): Query<L | B> => join(a, `* on (${on.join(', ')}) group_left (${bring.join(', ')})`, b);

/** Arithmetic with a number, and comparison with one; a sample that does not hold is dropped. */
export const calculate = <L extends string>(
  query: Query<L>,
  operator: '+' | '-' | '*' | '/' | '^',
  by: number,
): Query<L> => ({
  promql: `${inner(query)} ${operator} ${by}`,
});
export const lessFrom = <L extends string>(from: number, query: Query<L>): Query<L> => ({
  promql: `${from} - ${inner(query)}`,
});
export const when = <L extends string>(query: Query<L>, comparison: Comparison, limit: number): Query<L> => ({
  promql: `${inner(query)} ${comparison} ${limit}`,
});

/** 1 for each sample, to multiply by in `withLabels`. */
export const toOne = <L extends string>(query: Query<L>): Query<L> => calculate(query, '^', 0);

/** Seconds since a gauge's moment. */
export const secondsSince = <L extends string>(moment: Query<L>): Query<L> => ({ promql: `time() - ${inner(moment)}` });
export const squareRoot = <L extends string>(query: Query<L>): Query<L> => ({ promql: `sqrt(${query.promql})` });

/** 1 when there is no such sample at all. */
export const absent = (query: Query<string>): Query<never> => ({ promql: `absent(${query.promql})` });
export const constant = (value: number): Query<never> => ({ promql: `vector(${value})` });

/** Text before the value of a label, the label, text after; a text alone is a constant. */
export type Template<L extends string> = readonly [before: string, label?: L, after?: string];

/** The same samples with labels written from others: `{ sloth_service: ['province-', 'province'] }`. */
export function relabel<L extends string, const T extends string>(
  query: Query<L>,
  templates: Readonly<Record<T, Template<NoInfer<L>>>>,
): Query<L | T> {
  return {
    promql: Object.entries<Template<L>>(templates).reduce(
      (promql, [label, [before, source, after = '']]) =>
        source === undefined
          ? `label_replace(${promql}, "${label}", "${before}", "", "")`
          : `label_replace(${promql}, "${label}", "${before}$1${after}", "${source}", "(.*)")`,
      query.promql,
    ),
  };
}

function over<L extends string>(name: string, selector: Selector<L>, window: Window): Query<L> {
  return { promql: `${name}(${selector.promql}[${window}])` };
}

function aggregate<B extends string>(name: string, query: Query<string>, by: readonly B[]): Query<B> {
  return { promql: `${name}${by.length === 0 ? '' : ` by (${by.join(', ')})`} (${query.promql})` };
}

function join(a: Query<string>, operator: string, b: Query<string>): Query<never> {
  return { promql: `${inner(a)} ${operator} ${inner(b)}` };
}

/** In brackets unless it is one call or selector, whose meaning does not depend on what stands beside it. */
function inner({ promql }: Query<string>): string {
  return isOnePiece(promql) ? promql : `(${promql})`;
}

function isOnePiece(promql: string): boolean {
  const head = /^[\w:]+(?: by \([^)]*\))? ?/.exec(promql)?.[0] ?? '';
  let depth = 0;
  let quoted = false;
  for (let place = head.length; place < promql.length; place += 1) {
    const sign = promql[place]!;
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if ('({['.includes(sign)) depth += 1;
    if (')}]'.includes(sign)) depth -= 1;
    if (depth === 0 && place < promql.length - 1) return false;
  }
  return head !== '' && depth === 0;
}

function braces(matchers: Readonly<Record<string, string | Condition | undefined>>): string {
  const written = Object.entries(matchers).flatMap(([label, matcher]) => {
    if (matcher === undefined) return [];
    const { operator, value } = typeof matcher === 'string' ? { operator: '=', value: matcher } : matcher;
    return [`${label}${operator}${JSON.stringify(value)}`];
  });
  return written.length === 0 ? '' : `{${written.join(', ')}}`;
}
