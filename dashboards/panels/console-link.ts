/** From a value to the runs behind it, in congdan's console; a run's page there has its trace. */
import { DashboardLinkBuilder } from '@grafana/grafana-foundation-sdk/dashboard';

/** Labels that the console's list of runs can be narrowed by. */
export type LinkLabel = 'service' | 'portal' | 'province' | 'cause' | 'stage';

/** The dashboards' variable that holds the console's address. */
export const consoleVariable = 'console';

export function consoleLink(labels: readonly LinkLabel[], table: boolean): DashboardLinkBuilder {
  const value = (label: LinkLabel) => (table ? `\${__data.fields.${label}}` : `\${__field.labels.${label}}`);
  const narrowed = labels.map((label) => `&${label}=${value(label)}`).join('');
  return new DashboardLinkBuilder('Các lượt thất bại trong congdan · Failed runs in the console')
    .url(`\${${consoleVariable}}/?outcome=failed${narrowed}`)
    .targetBlank(true);
}
