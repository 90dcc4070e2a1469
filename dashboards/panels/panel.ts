/** The kinds of panels we use, each with title, description, unit and data source: none can be left out. */
import type { Builder } from '@grafana/grafana-foundation-sdk/cog';
import * as bargauge from '@grafana/grafana-foundation-sdk/bargauge';
import * as common from '@grafana/grafana-foundation-sdk/common';
import { ThresholdsConfigBuilder, ThresholdsMode, type Panel } from '@grafana/grafana-foundation-sdk/dashboard';
import { DataqueryBuilder } from '@grafana/grafana-foundation-sdk/prometheus';
import * as stat from '@grafana/grafana-foundation-sdk/stat';
import * as timeseries from '@grafana/grafana-foundation-sdk/timeseries';
import { type Bilingual, inParagraphs, onOneLine } from '../bilingual.ts';
import type { Query } from '../promql/query.ts';
import { consoleLink, type LinkLabel } from './console-link.ts';

export const dataSource = { type: 'prometheus', uid: '${datasource}' };
/** congdan's own database, of which an installation has one (dashboards/provisioning/datasources). */
export const sqlSource = { type: 'grafana-postgresql-datasource', uid: 'congdan-postgres' };

/** Grafana's ids of units (packages/grafana-data/src/valueFormats). */
export type Unit = 'percentunit' | 's' | 'short' | 'none' | 'bytes' | 'dtdurations' | 'bool_yes_no';

export interface Words {
  readonly title: Bilingual;
  /** What is shown, of what, how counted. */
  readonly description: Bilingual;
}

export interface PanelFrame extends Words {
  readonly unit: Unit;
  /** Of 24. */
  readonly width?: number;
  readonly height?: number;
  /** Which labels of a value lead to the console's list of the failed runs behind it. */
  readonly runsOf?: readonly LinkLabel[];
  /** Limits of red, yellow, green; good is high unless `badIsHigh`. */
  readonly limits?: readonly [number, number];
  readonly badIsHigh?: boolean;
  readonly max?: number;
  readonly decimals?: number;
}

export interface Asked {
  readonly query: Query<string>;
  /** Grafana's legend format: {{label}}. */
  readonly legend: string;
}

/** What all kinds of panel builders have in common. */
export interface Frameable {
  title(title: string): this;
  description(description: string): this;
  datasource(source: common.DataSourceRef): this;
  unit(unit: string): this;
  span(width: number): this;
  height(height: number): this;
  decimals(decimals: number): this;
  max(max: number): this;
  thresholds(thresholds: ThresholdsConfigBuilder): this;
  dataLinks(links: ReturnType<typeof consoleLink>[]): this;
  withTarget(target: DataqueryBuilder): this;
}

export function framed<B extends Frameable>(builder: B, frame: PanelFrame, table = false, source = dataSource): B {
  const { title, description, unit, width = 12, height = 8, runsOf, limits, badIsHigh, max, decimals } = frame;
  builder.title(onOneLine(title)).description(inParagraphs(description));
  builder.datasource(source).unit(unit).span(width).height(height);
  if (decimals !== undefined) builder.decimals(decimals);
  if (max !== undefined) builder.max(max);
  if (limits) builder.thresholds(colours(limits, badIsHigh ?? false));
  if (runsOf) builder.dataLinks([consoleLink(runsOf, table)]);
  return builder;
}

/** Numbers of this moment. */
export function statPanel(frame: PanelFrame, ...asked: readonly Asked[]): Builder<Panel> {
  const builder = framed(new stat.PanelBuilder(), { height: 4, width: 6, ...frame })
    .graphMode(common.BigValueGraphMode.None)
    .colorMode(frame.limits ? common.BigValueColorMode.Background : common.BigValueColorMode.None)
    .reduceOptions(lastValue());
  if (asked.length > 1) builder.textMode(common.BigValueTextMode.ValueAndName);
  return targets(builder, asked, true);
}

/** A tile for each value, named: what a map would say, readable without one. */
export function tilesPanel(frame: PanelFrame, asked: Asked): Builder<Panel> {
  return targets(
    framed(new stat.PanelBuilder(), frame)
      .graphMode(common.BigValueGraphMode.None)
      .colorMode(common.BigValueColorMode.Background)
      .textMode(common.BigValueTextMode.ValueAndName)
      .reduceOptions(lastValue()),
    [asked],
    true,
  );
}

/** Over time; `step` is the shortest time between two points, so that windows hold enough runs. */
export function linesPanel(frame: PanelFrame, step: string, ...asked: readonly Asked[]): Builder<Panel> {
  return targets(
    framed(new timeseries.PanelBuilder(), frame)
      .interval(step)
      .min(0)
      .spanNulls(true)
      .fillOpacity(5)
      .legend(new common.VizLegendOptionsBuilder().showLegend(true)),
    asked,
    false,
  );
}

/** Counts over time, on top of each other. */
export function stackedPanel(frame: PanelFrame, step: string, ...asked: readonly Asked[]): Builder<Panel> {
  return targets(
    framed(new timeseries.PanelBuilder(), frame)
      .interval(step)
      .min(0)
      .drawStyle(common.GraphDrawStyle.Bars)
      .fillOpacity(80)
      .stacking(new common.StackingConfigBuilder().mode(common.StackingMode.Normal))
      .legend(new common.VizLegendOptionsBuilder().showLegend(true)),
    asked,
    false,
  );
}

/** One bar for each value, longest first by the query's own order. */
export function barsPanel(frame: PanelFrame, asked: Asked): Builder<Panel> {
  return targets(
    framed(new bargauge.PanelBuilder(), frame)
      .min(0)
      .orientation(common.VizOrientation.Horizontal)
      .displayMode(common.BarGaugeDisplayMode.Basic)
      .reduceOptions(lastValue()),
    [asked],
    true,
  );
}

/** @param now a single value of this moment, instead of one for each point of time */
export function target({ query, legend }: Asked, refId: string, now: boolean): DataqueryBuilder {
  const builder = new DataqueryBuilder().refId(refId).datasource(dataSource).expr(query.promql).legendFormat(legend);
  return now ? builder.instant() : builder.range();
}

function targets<B extends Frameable & Builder<Panel>>(builder: B, asked: readonly Asked[], now: boolean): B {
  for (const [place, one] of asked.entries()) builder.withTarget(target(one, letter(place), now));
  return builder;
}

/** A, B, C … */
export const letter = (place: number): string => String.fromCharCode(65 + place);

function lastValue() {
  return new common.ReduceDataOptionsBuilder().calcs(['lastNotNull']).values(false);
}

function colours([first, second]: readonly [number, number], badIsHigh: boolean): ThresholdsConfigBuilder {
  const [low, high] = badIsHigh ? ['green', 'red'] : ['red', 'green'];
  return new ThresholdsConfigBuilder().mode(ThresholdsMode.Absolute).steps([
    { value: null, color: low },
    { value: first, color: 'yellow' },
    { value: second, color: high },
  ]);
}
