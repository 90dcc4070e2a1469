/** Real Prometheus and Alertmanager, each on a free port of 127.0.0.1 with a folder of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { until } from '../queue/until.ts';

export interface RunningServer {
  readonly url: string;
  readonly folder: string;
  stop(): Promise<void>;
}

/** @param files by name, written beside `prometheus.yml` before it starts */
export async function startPrometheus(files: Readonly<Record<string, string>>): Promise<RunningServer> {
  return start('prometheus-', 'prometheus', files, '/-/ready', (port, folder) => [
    `--config.file=${join(folder, 'prometheus.yml')}`,
    `--storage.tsdb.path=${join(folder, 'data')}`,
    `--web.listen-address=127.0.0.1:${port}`,
    '--log.level=warn',
  ]);
}

/** @param files by name, `alertmanager.yml` among them */
export async function startAlertmanager(files: Readonly<Record<string, string>>): Promise<RunningServer> {
  return start('alertmanager-', alertmanagerProgram(), files, '/-/ready', (port, folder) => [
    `--config.file=${join(folder, 'alertmanager.yml')}`,
    `--storage.path=${join(folder, 'data')}`,
    `--web.listen-address=127.0.0.1:${port}`,
    '--cluster.listen-address=',
    '--log.level=warn',
  ]);
}

/** Debian calls it prometheus-alertmanager. */
function alertmanagerProgram(): string {
  const names = ['prometheus-alertmanager', 'alertmanager'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.find((name) => folders.some((folder) => existsSync(join(folder, name)))) ?? 'alertmanager';
}

async function start(
  prefix: string,
  program: string,
  files: Readonly<Record<string, string>>,
  readyPath: string,
  args: (port: number, folder: string) => readonly string[],
): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), `congdan-${prefix}`));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let said = '';
  const child = spawn(program, args(port, folder), { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  await until(`${program} is ready`, async () => {
    if (child.exitCode !== null) throw new Error(`${program} ended: ${said}`);
    return (await fetch(url + readyPath).catch(() => null))?.ok === true;
  });
  return {
    url,
    folder,
    async stop() {
      await ended(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  await closed;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
