/** What explains a bend in a curve, marked on the time axis: incidents, announced maintenance, new versions of a portal. */
import { AnnotationQueryBuilder } from '@grafana/grafana-foundation-sdk/dashboard';
import { dataSource } from '../panels/panel.ts';
import { calculate, maximum, type Query, series, when } from '../promql/query.ts';

interface Mark {
  readonly name: string;
  readonly colour: string;
  readonly query: Query<string>;
  readonly title: string;
  readonly text: string;
}

const incidents: Mark = {
  name: 'Sự cố · Incidents',
  colour: 'red',
  query: maximum(series('congdan_incident_info'), 'incident', 'cause', 'factor', 'factor_id'),
  title: '{{factor}} {{factor_id}}',
  text: '{{cause}}',
};

const maintenance: Mark = {
  name: 'Bảo trì · Maintenance',
  colour: 'blue',
  query: when(maximum(series('congdan_maintenance_window'), 'portal'), '==', 1),
  title: 'Bảo trì · Maintenance: {{portal}}',
  text: 'Cổng báo trước; không thử trong thời gian này · Announced; not tried meanwhile',
};

/** The value is the moment itself, as Grafana wants it: ms since 1970. */
const releases: Mark = {
  name: 'Phiên bản mới · Releases',
  colour: 'purple',
  query: calculate(
    maximum(series('congdan_portal_release_timestamp_seconds'), 'portal', 'product', 'version'),
    '*',
    1_000,
  ),
  title: 'Phiên bản mới · Release: {{portal}}',
  text: '{{product}} {{version}}',
};

export const annotations = [mark(incidents), mark(maintenance), mark(releases).useValueForTime(true)];

function mark({ name, colour, query, title, text }: Mark): AnnotationQueryBuilder {
  return new AnnotationQueryBuilder()
    .name(name)
    .datasource(dataSource)
    .enable(true)
    .iconColor(colour)
    .expr(query.promql)
    .step('5m')
    .titleFormat(title)
    .textFormat(text);
}
