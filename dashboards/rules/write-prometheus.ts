/** Prometheus' configuration for docker-compose.yml: the two jobs that rules and dashboards know, by those names. */
import { stringify } from 'yaml';
import { writtenBy } from './write-rules.ts';

export function writePrometheus(): string {
  return (
    writtenBy +
    stringify({
      // Instant queries look back 5 minutes: a scrape every 2 would be the least.
      global: { scrape_interval: '30s', evaluation_interval: '30s' },
      rule_files: ['*.rules.yml'],
      alerting: { alertmanagers: [{ static_configs: [{ targets: ['alertmanager:9093'] }] }] },
      scrape_configs: [
        { job_name: 'congdan-api', static_configs: [{ targets: ['api:8080'] }] },
        // Every worker of the service has an address of its own under its name.
        {
          job_name: 'congdan-worker',
          dns_sd_configs: [{ names: ['worker'], type: 'A', port: 9464, refresh_interval: '15s' }],
        },
      ],
    })
  );
}
