/** Recording rules and alerts as Prometheus' rule files. */
import { stringify } from 'yaml';
import { causes } from '../../diagnosis/causes.ts';
import { type Bilingual, onOneLine } from '../bilingual.ts';
import type { Alert } from './alert.ts';
import { alertsInOrder, runbookName } from './alerts-in-order.ts';
import type { GeneratorOptions } from './generator-options.ts';
import type { RecordingGroup } from './rule.ts';
import { runRecordings } from './run-recordings.ts';
import { sloErrors, sloLongErrors, sloMetadata } from './slo-recordings.ts';

export const recordingGroups: readonly RecordingGroup[] = [runRecordings, sloErrors, sloLongErrors, sloMetadata];

export const writtenBy = '# Written by `npm run dashboards`; change the declarations, not this file.\n';

export function writeRecordings(): string {
  const groups = recordingGroups.map(({ name, interval, rules }) => ({
    name,
    interval,
    rules: rules.map(({ record, query, labels }) => ({ record, expr: query.promql, ...(labels && { labels }) })),
  }));
  return writtenBy + stringify({ groups }, { lineWidth: 0 });
}

export function writeAlerts(options: GeneratorOptions): string {
  const scopes = [...new Set(alertsInOrder.map(({ scope }) => scope))];
  const groups = scopes.map((scope) => ({
    name: `congdan-alerts-${scope}`,
    interval: '30s',
    rules: alertsInOrder.filter((alert) => alert.scope === scope).map((alert) => alertRule(alert, options)),
  }));
  return writtenBy + stringify({ groups }, { lineWidth: 0 });
}

function alertRule(alert: Alert, options: GeneratorOptions) {
  const { name, query, keepFiringFor, severity, scope, monitorSick, sloth, summary } = alert;
  const aboutUs = scope === 'monitor';
  return {
    alert: name,
    expr: query.promql,
    for: alert.for,
    ...(keepFiringFor && { keep_firing_for: keepFiringFor }),
    labels: {
      severity,
      scope,
      team: aboutUs ? 'monitor' : 'citizens',
      ...(monitorSick && { monitor_state: 'sick' }),
      ...alert.labels,
      ...(sloth && { sloth_severity: sloth }),
    },
    annotations: {
      summary: summary.vi,
      summary_en: summary.en,
      description: alert.description.vi,
      description_en: alert.description.en,
      who_acts: aboutUs ? onOneLine(ourselves) : whoActs,
      runbook_url: `${options.runbookUrl}/${runbookName(alert)}.md`,
      console_url: options.consoleUrl + alert.console.replaceAll(/\{(\w+)\}/g, '{{ $labels.$1 }}'),
      dashboard_url: `${options.grafanaUrl}/d/${alert.dashboard}`,
    },
  };
}

const ourselves: Bilingual = { vi: 'đội vận hành hệ thống giám sát', en: "congdan's operators" };

/** By the alert's cause: both languages, and for an inconclusive one us. */
const whoActs = `${Object.entries(causes)
  .map(
    ([cause, group], place) =>
      `{{ ${place === 0 ? '' : 'else '}if eq $labels.cause "${cause}" }}${onOneLine(group.whoActs)}`,
  )
  .join('')}{{ else }}${onOneLine(ourselves)}{{ end }}`;
