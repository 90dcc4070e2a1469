/**
 * `npm run bench:metrics [-- --json <file>]`: how large /metrics is and how long it takes to write, when every cell of 34
 * provinces' portals × 25 services has run and failed in every way that can occur.
 */
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { table } from 'table';
import { services } from '../journeys/catalogue/services.ts';
import { createAtZero } from '../metrics/create-at-zero.ts';
import { possibleCauses, possibleOutcomes, possibleStages } from '../metrics/possible-series.ts';
import { queueFamilies } from '../metrics/queue-families.ts';
import { createMetrics } from '../metrics/registry.ts';
import { runFamilies } from '../metrics/run-families.ts';
import { outcomeLabels } from '../metrics/run-labels.ts';

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const provinces = Array.from({ length: 34 }, (_, place) => String(place + 1).padStart(2, '0'));
const figures: Record<string, number> = {};
const rows: (string | number)[][] = [['portals', 'before the first run', 'all has occurred', 'CPU ms (median)', 'MiB']];
for (const agreement of ['agreed', 'public'] as const) {
  const metrics = filled(agreement);
  const atZero = await size(metrics.atZero);
  const whole = await size(metrics.everything);
  const mib = Number((whole.text.length / 2 ** 20).toFixed(1));
  rows.push([`34 ${agreement}`, atZero.series, whole.series, whole.ms, mib]);
  figures[`${agreement}SeriesAtZero`] = atZero.series;
  figures[`${agreement}Series`] = whole.series;
  figures[`${agreement}Ms`] = whole.ms;
}
console.log(table(rows).trimEnd());
if (values.json !== undefined) {
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}`;
  const report = { command: 'bench:metrics', commit, date: new Date().toISOString(), machine, figures };
  await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
}

function filled(agreement: 'agreed' | 'public') {
  const counted = services.map((service) => ({
    ...service,
    hasPayment: service.filing === 'payment' || service.fees.length > 0,
  }));
  const portals = provinces.map((province) => ({
    id: `dvc-${province}`,
    name: `Cổng dịch vụ công ${province}`,
    province,
    operator: `UBND ${province}`,
    product: 'igate',
    vendor: 'vnpt',
    procurement: 'hired',
    agreement,
  }));
  const make = () => {
    const metrics = createMetrics({ ...runFamilies, ...queueFamilies });
    createAtZero(metrics, counted, portals);
    return metrics;
  };
  const everything = make();
  for (const { id: portal, province } of portals) {
    for (const role of ['portal', 'payment', 'identity', 'shared-data', 'neutral'] as const) {
      everything.set('congdan_control_probe_success', { portal, role }, 1);
      for (const phase of ['resolve', 'connect', 'tls', 'processing', 'transfer'])
        everything.set('congdan_control_probe_duration_seconds', { portal, role, phase }, 0.1);
    }
    for (const { id: service, hasPayment } of counted) {
      const traits = { hasPayment, agreement };
      for (const outcome of possibleOutcomes(traits))
        everything.increment('congdan_runs_total', { service, portal, province, outcome: outcomeLabels[outcome] });
      everything.observe('congdan_run_duration_seconds', { service, province }, 20);
      everything.set('congdan_last_run_timestamp_seconds', { service, portal }, 1_790_000_000);
      if (agreement === 'agreed') {
        everything.set('congdan_effort_seconds', { service, portal }, 312);
        everything.set('congdan_fields_asked_again', { service, portal }, 3);
      }
      for (const stage of possibleStages(traits)) {
        everything.observe('congdan_stage_duration_seconds', { service, stage }, 4);
        for (const cause of possibleCauses(traits, stage))
          everything.increment('congdan_failures_total', { service, portal, province, stage, cause });
      }
    }
  }
  return { atZero: make(), everything };
}

async function size(metrics: { render(): Promise<string> }) {
  const times: number[] = [];
  let text = '';
  for (let turn = 0; turn < 9; turn += 1) {
    const before = process.cpuUsage();
    text = await metrics.render();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1_000);
  }
  const series = text.split('\n').filter((line) => line !== '' && !line.startsWith('#')).length;
  return { text, series, ms: Math.round(times.sort((a, b) => a - b)[4]!) };
}
