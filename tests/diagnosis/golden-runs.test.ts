/**
 * Stored runs and their verdicts, word for word. A change of a rule that changes a verdict shows here; when the new
 * verdict is the right one, write it down with `REBASELINE=1 npx vitest run tests/diagnosis/golden-runs.test.ts`.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judge } from '../../diagnosis/diagnose.ts';
import { readRunSignals } from '../../diagnosis/read-run-signals.ts';

const folder = new URL('../fixtures/runs/', import.meta.url);
const runs = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/signals.json`, folder)));

test.each(runs)('%s', (name) => {
  const verdict = judge(readRunSignals(readFileSync(new URL(`${name}/signals.json`, folder), 'utf8'), name));
  const file = new URL(`${name}/verdict.json`, folder);
  if (process.env['REBASELINE'] === '1') writeFileSync(file, `${JSON.stringify(verdict, null, 2)}\n`);
  const stored: unknown = JSON.parse(readFileSync(file, 'utf8'));
  expect(
    verdict,
    'If the new verdict is right: REBASELINE=1 npx vitest run tests/diagnosis/golden-runs.test.ts',
  ).toEqual(stored);
});

test('there are runs to judge', () => expect(runs.length).toBeGreaterThan(12));
