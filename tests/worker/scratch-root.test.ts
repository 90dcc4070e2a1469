import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { scratchRoot } from '../../worker/scratch-root.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'congdan-scratch-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

function left(name: string, minutesAgo: number): string {
  const folder = join(parent, name);
  mkdirSync(join(folder, 'congdan-run-1'), { recursive: true });
  const moment = new Date(Date.now() - minutesAgo * 60_000);
  utimesSync(folder, moment, moment);
  return folder;
}

test('what killed workers left is removed; what living ones, others and young ones have is not', () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const gone = left(`congdan-worker-${dead}-abc`, 30);
  const kept = [left(`congdan-worker-${process.pid}-abc`, 30), left(`congdan-worker-${dead}-def`, 5), left('of-others', 60)]; // prettier-ignore
  const { folder, removed } = scratchRoot(parent);
  expect(removed).toBe(1);
  expect(existsSync(gone)).toBe(false);
  expect(kept.every((one) => existsSync(one))).toBe(true);
  expect(folder.startsWith(join(parent, `congdan-worker-${process.pid}-`))).toBe(true);
});
