/**
 * The 17 rules of grafana/dashboard-linter (its docs/index.md names them), told anew: the tool is a Go program, and what
 * it checks is little. A finding names dashboard, panel and query.
 */
import { parser } from '@prometheus-io/lezer-promql';
import { filledIn, type WrittenBoard, type WrittenPanel, type WrittenTarget } from './queries.ts';

export interface Finding {
  readonly rule: string;
  readonly board: string;
  readonly panel?: string;
  readonly says: string;
}

const withQueries = new Set(['stat', 'timeseries', 'table', 'gauge', 'bargauge', 'heatmap']);
/** Of packages/grafana-data/src/valueFormats/categories.ts, those that we use. */
const units = new Set(['percentunit', 's', 'short', 'none', 'bytes', 'dtdurations', 'bool_yes_no']);

export function lint(board: WrittenBoard): Finding[] {
  const found: Finding[] = [];
  const find = (rule: string, says: string, panel?: string) =>
    found.push({ rule, board: board.uid, says, ...(panel === undefined ? {} : { panel }) });
  const variables = board.templating.list;

  const source = variables.filter(({ type }) => type === 'datasource');
  if (source.length !== 1 || source[0]?.name !== 'datasource' || source[0].label !== 'Data source') {
    find('template-datasource-rule', 'no single data source variable named datasource, labelled Data source');
  }
  for (const name of ['job', 'instance']) {
    if (!variables.some((variable) => variable.name === name)) find(`template-${name}-rule`, `no variable $${name}`);
  }
  for (const { type, name, query = '', refresh } of variables) {
    if (type !== 'query') continue;
    const inner = /^label_values\((.*), \w+\)$/.exec(query)?.[1];
    if (inner === undefined || !parses(inner)) find('template-label-promql-rule', `$${name} asks ${query}`);
    if (refresh !== 2) find('template-on-time-change-reload-rule', `$${name} does not follow the chosen time`);
  }
  if (board.editable) find('uneditable-dashboard', 'may be edited by hand');

  for (const panel of board.panels) {
    if (panel.type === 'row') continue;
    lintPanel(panel, find);
    for (const target of panel.targets ?? []) lintTarget(target, (rule, says) => find(rule, says, panel.title));
  }
  return found;
}

type Find = (rule: string, says: string, panel?: string) => void;

function lintPanel(
  { type, title = '', description = '', datasource, fieldConfig, targets = [] }: WrittenPanel,
  find: Find,
): void {
  if (datasource?.uid !== '${datasource}') find('panel-datasource-rule', `not the variable: ${datasource?.uid}`, title);
  if (title === '' || description === '')
    find('panel-title-description-rule', `title "${title}", description "${description}"`, title);
  if (!units.has(fieldConfig?.defaults.unit ?? ''))
    find('panel-units-rule', `unit ${fieldConfig?.defaults.unit}`, title);
  if (withQueries.has(type) && targets.length === 0) find('panel-no-targets-rule', 'asks nothing', title);
}

function lintTarget(
  { expr = '', rawSql, datasource }: WrittenTarget,
  find: (rule: string, says: string) => void,
): void {
  // The tool looks at targets of Prometheus and Loki only.
  if (rawSql !== undefined) return;
  if (!parses(expr)) {
    find('target-promql-rule', expr);
    return;
  }
  // No target asks Loki, so its two rules have nothing to say.
  if (datasource?.uid !== '${datasource}') find('target-logql-rule', 'asks another source');
  if (expr.includes('$__auto')) find('target-logql-auto-rule', 'a window of Loki');
  for (const name of ['job', 'instance']) {
    if (!expr.includes(`${name}=~"$${name}"`)) find(`target-${name}-rule`, expr);
  }
  for (const [, call, window] of expr.matchAll(/\b(i?rate)\([^[]*\[([^\]]+)\]/g)) {
    if (window !== '$__rate_interval') find('target-rate-interval-rule', `${call} over ${window}`);
  }
  const counters = [...expr.matchAll(/[\w:]+_total\b/g)].length;
  const counted = [...expr.matchAll(/\b(?:rate|irate|increase)\([\w:]+_total(?:\{[^}]*\})?\[/g)].length;
  if (counters !== counted) find('target-counter-agg-rule', expr);
}

function parses(expr: string): boolean {
  let whole = true;
  parser.parse(filledIn(expr, { rateInterval: '5m', range: '1h' })).iterate({
    enter: ({ type }) => {
      if (type.isError) whole = false;
    },
  });
  return whole;
}
