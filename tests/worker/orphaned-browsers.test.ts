import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { reapOrphanedBrowsers } from '../../worker/orphaned-browsers.ts';
import { killProcessGroup } from '../../worker/process-group.ts';
import { until } from '../queue/until.ts';
import { livingInGroup } from './living-in-group.ts';

test('a browser that stood still when its worker was killed is ended by the next, and one whose worker lives is not', async () => {
  const [orphan, kept] = await Promise.all([start(), start()]);
  // A browser that runs ends itself when its worker is gone.
  process.kill(-orphan.group, 'SIGSTOP');
  orphan.worker.kill('SIGKILL');
  await once(orphan.worker, 'exit');
  expect(livingInGroup(orphan.group)).toBeGreaterThan(1);

  const reaped = reapOrphanedBrowsers();
  expect(reaped).toContain(orphan.group);
  expect(reaped).not.toContain(kept.group);
  await until('nothing of it lives', () => livingInGroup(orphan.group) === 0);
  expect(reapOrphanedBrowsers()).not.toContain(orphan.group);
  expect(livingInGroup(kept.group)).toBeGreaterThan(1);
});

async function start() {
  const worker = spawn(process.execPath, [new URL('./abandoning-worker.ts', import.meta.url).pathname], { stdio: ['ignore', 'pipe', 'inherit'] }); // prettier-ignore
  const [said] = (await once(worker.stdout, 'data')) as [Buffer];
  const group = Number(said.toString());
  onTestFinished(() => {
    worker.kill('SIGKILL');
    killProcessGroup(group);
  });
  return { worker, group };
}
