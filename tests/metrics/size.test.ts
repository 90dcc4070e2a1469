/** /metrics of the whole country stays small; how long it takes is told by `npm run bench:metrics`. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('34 provinces × 25 services, after everything that can occur, are under 30,000 series', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'congdan-size-'));
  const file = join(folder, 'figures.json');
  await promisify(execFile)('node_modules/.bin/node', ['commands/bench-metrics.ts', '--json', file]);
  const { figures } = JSON.parse(await readFile(file, 'utf8')) as { figures: Record<string, number> };
  await rm(folder, { recursive: true });
  for (const agreement of ['agreed', 'public']) {
    expect(figures[`${agreement}SeriesAtZero`]).toBeGreaterThan(15_000);
    expect(figures[`${agreement}Series`]).toBeLessThan(30_000);
  }
});
