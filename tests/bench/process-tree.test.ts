import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { pssMiB, treeOf } from '../../bench/process-tree.ts';
import { until } from '../queue/until.ts';

test('a tree holds the process and what it started, and what ended in it is still counted', async () => {
  const busy = 'while (process.cpuUsage().user < 300_000);';
  const script = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy)}]);
    require('node:child_process').spawn('sleep', ['60'], { stdio: 'ignore' });
    setInterval(() => undefined, 1_000);`;
  const child = spawn(process.execPath, ['-e', script], { stdio: 'ignore' });
  const roots = [child.pid ?? 0];
  try {
    await until('it has a child', () => treeOf(roots).pids.length > 1 && treeOf(roots).cpuSeconds >= 0.3);
    const { pids } = treeOf(roots);
    expect(pids).toContain(child.pid);
    expect(pids).not.toContain(process.pid);
    expect(pssMiB(pids)).toBeGreaterThan(5);
    pids.filter((pid) => pid !== child.pid).forEach((pid) => process.kill(pid, 'SIGKILL'));
  } finally {
    child.kill('SIGKILL');
  }
  await until('it is gone', () => treeOf(roots).cpuSeconds === 0 || treeOf(roots).pids.length <= 1);
});
