import { describe, expect, test } from 'vitest';
import type { RunRecord } from '../../diagnosis/run-record.ts';
import type { RunResult } from '../../diagnosis/run-result.ts';
import { countRun } from '../../metrics/count-run.ts';
import { createAtZero } from '../../metrics/create-at-zero.ts';
import { queueFamilies } from '../../metrics/queue-families.ts';
import { createMetrics } from '../../metrics/registry.ts';
import { restoreTotals } from '../../metrics/restore-totals.ts';
import { runFamilies } from '../../metrics/run-families.ts';
import { showControlProbes } from '../../metrics/show-control-probes.ts';
import { workerFamilies } from '../../metrics/worker-families.ts';
import { readExposition } from '../fixtures/read-exposition.ts';
import { runRecord } from '../fixtures/run-records.ts';

const services = [
  {
    id: 'birth-registration',
    number: 9,
    name: { vi: 'Đăng ký khai sinh', en: 'Birth registration' },
    hasPayment: false,
  },
  { id: 'passport', number: 12, name: { vi: 'Cấp hộ chiếu "phổ thông"\n', en: 'Passport' }, hasPayment: true },
];
const portals = [
  { id: 'dvc-48', name: 'Cổng Đà Nẵng', province: '48', product: 'igate', vendor: 'vnpt' },
  { id: 'national', name: 'Cổng quốc gia' },
];

const unscheduled = (record: RunRecord): RunResult => ({
  version: 1,
  record,
  scheduledAt: null,
  signalCounts: null,
  probe: null,
  controlProbes: [],
  asked: null,
  askedDocuments: null,
  audits: [],
});
const probe = (role: 'portal' | 'neutral', success: boolean, connect: number) => ({
  role,
  success,
  phases: { resolve: 1, connect, tls: null, processing: 3, transfer: 4 },
});

describe('families', () => {
  test('have lasting names: the prefix, and the ending that tells type and unit', () => {
    for (const [name, family] of Object.entries({ ...runFamilies, ...workerFamilies, ...queueFamilies })) {
      expect(name).toMatch(/^congdan_[a-z_]+$/);
      expect(name.endsWith('_total')).toBe(family.type === 'counter');
      if (family.type === 'histogram') expect(name).toMatch(/_seconds$/);
      expect(family.help.length).toBeGreaterThan(10);
    }
  });

  test('misspelt names and labels do not compile', () => {
    const metrics = createMetrics(runFamilies);
    // @ts-expect-error no such family
    expect(() => metrics.increment('congdan_run_total', {})).toThrow();
    // @ts-expect-error no such label
    expect(() => metrics.increment('congdan_runs_missed_total', { portals: 'x' })).toThrow();
    // @ts-expect-error a gauge cannot be incremented
    expect(() => metrics.increment('congdan_incidents_open', { cause: 'portal', factor: 'x' })).toThrow();
  });
});

describe('exposition', () => {
  test('has every series at 0 before the first run, and none that cannot occur', async () => {
    const metrics = createMetrics(runFamilies);
    createAtZero(metrics, services, portals);
    const read = readExposition(await metrics.render());
    expect(read.filter(({ name }) => name === 'congdan_runs_total')).toHaveLength(2 * 2 * 4);
    const failures = read.filter(({ name }) => name === 'congdan_failures_total');
    // Without a fee six causes in three stages; with one the payment's in two of four, shared data's and complexity in three.
    expect(failures).toHaveLength(2 * (3 * 6 + 4 * 7 - 2 - 1 - 1));
    expect(failures.every(({ value }) => value === 0)).toBe(true);
    expect(failures.some(({ labels }) => labels.service === 'birth-registration' && labels.stage === 'payment')).toBe(
      false,
    );
    expect(read.find(({ labels }) => labels.service === 'passport' && labels.number === '12')?.labels.name_vi).toBe(
      'Cấp hộ chiếu "phổ thông"\n',
    );
    expect(
      read.find(({ name, labels }) => name === 'congdan_portal_info' && labels.portal === 'national')?.labels.province,
    ).toBe('national');
  });

  test('counts a failed run by stage and cause, and a monitor fault nowhere near availability', async () => {
    const metrics = createMetrics(runFamilies);
    countRun(metrics, {
      version: 1,
      record: runRecord({ outcome: 'failed', failedStage: 'payment', cause: null }),
      scheduledAt: '2026-11-21T01:02:00.000Z',
      signalCounts: null,
      probe: null,
      controlProbes: [probe('portal', true, 20), probe('neutral', false, 5), probe('neutral', true, 80)],
      asked: null,
      askedDocuments: null,
      audits: [],
    });
    countRun(metrics, unscheduled(runRecord({ outcome: 'monitor-fault' })));
    const read = readExposition(await metrics.render());
    const value = (name: string, labels: Record<string, string>) =>
      read.find(
        (series) =>
          series.name === name && Object.entries(labels).every(([key, wanted]) => series.labels[key] === wanted),
      )?.value;
    expect(value('congdan_runs_total', { outcome: 'failed' })).toBe(1);
    expect(value('congdan_runs_total', { outcome: 'monitor_fault' })).toBe(1);
    expect(value('congdan_failures_total', { stage: 'payment', cause: 'inconclusive' })).toBe(1);
    expect(value('congdan_monitor_faults_total', { kind: 'browser-crashed' })).toBe(1);
    expect(value('congdan_run_lateness_seconds_sum', {})).toBe(3);
    expect(value('congdan_run_duration_seconds_count', {})).toBe(1);
    expect(value('congdan_control_probe_success', { role: 'portal' })).toBe(1);
    expect(value('congdan_control_probe_success', { role: 'neutral' })).toBe(0);
    expect(value('congdan_control_probe_duration_seconds', { role: 'neutral', phase: 'connect' })).toBe(0.08);
  });

  test('forgets what a control probe found when nobody repeats it, portal by portal', async () => {
    let now = 0;
    const metrics = createMetrics(runFamilies, () => now);
    showControlProbes(metrics, 'stopped', [probe('portal', true, 20)]);
    now += 30_000;
    showControlProbes(metrics, 'watched', [probe('portal', false, 20)]);
    metrics.increment('congdan_runs_missed_total', { portal: 'stopped' });
    now += 30_000;
    const read = readExposition(await metrics.render());
    const probed = read.filter(({ name }) => name.startsWith('congdan_control_probe'));
    expect(new Set(probed.map(({ labels }) => labels.portal))).toEqual(new Set(['watched']));
    expect(probed).toHaveLength(1 + 5);
    expect(read.find(({ labels }) => labels.portal === 'stopped')?.value).toBe(1);
  });

  test('a fresh process that is given the totals shows the same counters', async () => {
    const records = [runRecord(), runRecord({ outcome: 'failed' }), runRecord({ outcome: 'monitor-fault' })];
    const before = createMetrics(runFamilies);
    for (const record of records) countRun(before, unscheduled(record));
    const after = createMetrics(runFamilies);
    restoreTotals(after, {
      runs: records.map((record) => ({
        service: record.service,
        portal: record.portal,
        province: record.province ?? '',
        outcome: record.outcome,
        failedStage: record.failedStage ?? '',
        cause: record.diagnosis?.cause ?? '',
        monitorFault: record.monitorFault?.kind ?? '',
        runs: 1,
      })),
      missed: [],
      newest: [
        { service: records[0]!.service, portal: records[0]!.portal, startedAt: new Date(records[0]!.startedAt) },
      ],
      newestEffort: [
        { service: records[0]!.service, portal: records[0]!.portal, estimatedSeconds: 312, fieldsAskedAgain: 3 },
      ],
    });
    const lasting = async (metrics: typeof before) =>
      readExposition(await metrics.render())
        .filter(({ name }) => !/_duration_|_lateness_/.test(name))
        .map((series) => JSON.stringify(series))
        .sort();
    expect(await lasting(after)).toEqual(await lasting(before));
  });
});
