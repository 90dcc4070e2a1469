/** Promtool judges alerts over made-up series. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { parse, stringify } from 'yaml';
import { defaultOptions } from '../../dashboards/rules/generator-options.ts';
import { writeAlerts, writeRecordings } from '../../dashboards/rules/write-rules.ts';
import { pace } from './scenarios/scenario.ts';

/** That an alert rings at a minute with these labels and no others; none: that it keeps still. */
export function firing(name: string, minute: string, ringing: readonly Readonly<Record<string, string>>[]) {
  const labels = Object.keys(ringing[0] ?? {});
  const by = labels.length === 0 ? '' : ` by (${labels.join(', ')})`;
  return {
    expr: `count${by} (ALERTS{alertname="${name}", alertstate="firing"})`,
    eval_time: `${minute}m`,
    exp_samples: ringing.map((wanted) => ({
      labels: `{${Object.entries(wanted)
        .map(([label, value]) => `${label}="${value}"`)
        .join(', ')}}`,
      value: 1,
    })),
  };
}

/** Runs promtool over the rules of some alerts, with the recordings where they stand on them. */
export async function judgeAlerts(names: readonly string[], tests: readonly object[]): Promise<void> {
  const all = parse(writeAlerts(defaultOptions)) as {
    groups: { name: string; rules: { alert: string; expr: string }[] }[];
  };
  const groups = all.groups.map((group) => ({
    ...group,
    rules: group.rules.filter(({ alert }) => names.includes(alert)),
  }));
  const recorded = groups.some(({ rules }) => rules.some(({ expr }) => /:ratio|slo:/.test(expr)));
  const folder = await mkdtemp(join(tmpdir(), 'congdan-rules-'));
  const called = names.length === 1 ? names[0]! : 'several';
  await writeFile(join(folder, `${called}.rules.yml`), stringify({ groups }));
  await writeFile(join(folder, 'recordings.yml'), writeRecordings());
  const file = join(folder, `${called}.yml`);
  await writeFile(
    file,
    stringify({
      rule_files: [...(recorded ? ['recordings.yml'] : []), `${called}.rules.yml`],
      evaluation_interval: `${pace}m`,
      tests,
    }),
  );
  const ended = await promisify(execFile)('promtool', ['test', 'rules', file]).catch(
    (error: unknown) => error as { stdout: string; stderr: string },
  );
  await rm(folder, { recursive: true });
  expect(`${ended.stdout}${ended.stderr}`).toMatch(/SUCCESS\s*$/);
}
