/** The whole monitor as a chaos case finds it: a real Redis, PostgreSQL, api processes, workers with browsers, and a portal that is always well. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { cellsAt } from '../../api/cells.ts';
import type { MonitorFaultKind } from '../../diagnosis/causes.ts';
import { services } from '../../journeys/catalogue/services.ts';
import { loadPortal } from '../../journeys/portals/load-profile.ts';
import { freePort } from '../../commands/private-redis.ts';
import { dueSlots } from '../../queue/slots.ts';
import { closeDatabase, openDatabase } from '../../results/open-database.ts';
import { startPostgresServer } from '../fixtures/postgres-server.ts';
import { until } from '../queue/until.ts';
import { ownMachines } from './own-machine.ts';
import { startTcpProxy } from './tcp-proxy.ts';

export interface Part {
  readonly pid: number;
  /** What it said when it was ready. */
  readonly said: string;
  signal(name: NodeJS.Signals): void;
  /** Kills it where it lives still, and starts it again as a supervisor would. */
  again(): Promise<void>;
  /** Whether it lives, and the last lines that it said: for whoever asks why nothing recovers. */
  story(): string;
}

export type ChaosMonitor = Awaited<ReturnType<typeof startChaosMonitor>>;

const intervalMs = 8_000;
/** As many as make a run due every second: what waits for the next one waits no longer. */
const chosen = ['id-card', 'passport', 'new-seal', 'extra-seal', 'traffic-fine', 'birth-registration', 'death-registration', 'tax-registration']; // prettier-ignore
/** A page takes this long, so that a fault strikes in the middle of a journey, ms. */
const pageMs = 500;

export async function startChaosMonitor() {
  let opened = new AsyncDisposableStack();
  try {
    const folder = mkdtempSync(join(tmpdir(), 'congdan-chaos-'));
    opened.defer(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
    const postgres = opened.adopt(await startPostgresServer(), (server) => server.stop());
    const redisPort = await freePort();
    mkdirSync(join(folder, 'redis'));
    const proxy = opened.adopt(await startTcpProxy(redisPort), (it) => it.stop());

    const visitors = new Set<string>();
    const portal = { heading: 'Cổng dịch vụ công' };
    const site = createServer((request, response) => {
      const worker = /\(\+([\w-]+)\)/.exec(request.headers['user-agent'] ?? '')?.[1] ?? '';
      visitors.add(worker);
      setTimeout(() => {
        visitors.delete(worker);
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(`<!doctype html><html lang="vi"><title>Cổng</title><h1>${portal.heading}</h1></html>`);
      }, pageMs);
    }).listen(0, '127.0.0.1');
    await new Promise((listening) => site.once('listening', listening));
    opened.defer(async () => {
      site.closeAllConnections();
      await new Promise((closed) => site.close(closed));
    });
    const machines = opened.adopt(await ownMachines(folder), async (own) => own?.stop());
    const at = (host: string) => `http://${machines ? `${host}.chaos.test` : '127.0.0.1'}:${(site.address() as AddressInfo).port}/`; // prettier-ignore
    const profile = join(folder, 'dvc-chaos.json');
    const limits = { runsPerMinute: 6_000, concurrentRuns: 64 };
    await writeFile(
      profile,
      JSON.stringify({ id: 'dvc-chaos', name: 'Cổng', baseUrl: at('cong'), sandbox: true, limits }),
    );

    const environment = {
      ...process.env,
      REDIS_URL: `redis://127.0.0.1:${proxy.port}`,
      DATABASE_URL: postgres.url,
      CONGDAN_DATA: join(folder, 'data'),
      CONGDAN_PORTALS: profile,
      CONGDAN_SERVICES: chosen.join(),
      CONGDAN_INTERVAL_SECONDS: String(intervalMs / 1_000),
      CHAOS_NEUTRAL: at('trung-lap'),
      PORT: '0',
    };
    const start = async (command: string, args: readonly string[], env: NodeJS.ProcessEnv, ready: RegExp) =>
      opened.adopt(await startPart(command, args, env, ready), (part) => part.end());
    const node = process.execPath;
    const redis = await start('redis-server', ['--port', String(redisPort), '--bind', '127.0.0.1', '--dir', join(folder, 'redis'), '--appendonly', 'yes', '--save', '', '--maxmemory-policy', 'noeviction'], process.env, /Ready to accept connections/); // prettier-ignore
    const startApi = (more: NodeJS.ProcessEnv = {}) => start(node, ['api/main.ts'], { ...environment, ...more }, /congdan listens on (http[^"\s]+)/); // prettier-ignore
    const startWorker = (id: string) => {
      const [command, ...args] = [...(machines?.launcher ?? []), node, 'tests/chaos/chaos-worker.ts'];
      const disk = machines?.disk ?? folder;
      return start(command, args, { ...environment, CHAOS_WORKER: id, CONGDAN_DATA: join(disk, 'data'), CHAOS_SCRATCH: join(disk, 'scratch') }, /^ready (.*)$/); // prettier-ignore
    };
    const [api, first, second] = await Promise.all([startApi(), startWorker('worker-1'), startWorker('worker-2')]);

    const database = opened.adopt(await openDatabase({ url: postgres.url, folder }), closeDatabase);
    const plan = { services: services.filter(({ id }) => chosen.includes(id)), portals: [await loadPortal(profile)], devices: ['desktop'], networks: ['fibre'], intervalMs }; // prettier-ignore
    const all = opened.move();
    opened = all; // parts that a case starts are ended with the others
    return {
      folder,
      /** null: this system gives nobody a machine of his own. */
      machines,
      /** Whether what a case breaks can be broken here. */
      mayTry: (one: { readonly ownMachine?: boolean }) => one.ownMachine !== true || machines !== null,
      redis,
      proxy,
      postgres,
      api,
      workers: [first, second] as const,
      startApi,
      portal,
      story: () => [redis, api, first, second].map((part) => part.story()).join('\n'),
      /** Workers that wait for a page at this moment. */
      visitors,
      redisUrl: `redis://127.0.0.1:${redisPort}`,
      /** When the first run that began after the moment ended well; null: none yet, or nobody can tell. */
      async firstOkAfter(moment: Date): Promise<string | null> {
        const found = await database
          .selectFrom('runs')
          .select('run_id')
          .where('outcome', '=', 'ok')
          .where('started_at', '>', moment)
          .limit(1)
          .execute()
          .catch(() => []); // PostgreSQL may be what is away
        return found[0]?.run_id ?? null;
      },
      /** Resolves when a run that began after now ended by such a fault of ours. */
      async faulted(kind: MonitorFaultKind): Promise<void> {
        const since = new Date();
        const faults = () => database.selectFrom('runs').select('run_id').where('monitor_fault', '=', kind).where('started_at', '>', since).limit(1).execute(); // prettier-ignore
        await until(`a run ends by ${kind}`, async () => (await faults()).length > 0, 60_000, 50);
      },
      /** Slots of the span, ms since 1970, that were neither recorded as a run nor counted as missed. */
      async unaccounted(from: number, to: number): Promise<readonly string[]> {
        const cells = cellsAt(plan, new Date(to));
        const spans = Array.from({ length: Math.ceil((to - from) / 1_000) }, (_, second) => from + second * 1_000);
        const slots = spans.flatMap((at) => dueSlots(cells, at, Math.min(to, at + 1_000)).due);
        const known = await database.selectFrom('runs').select('run_id').execute();
        const missed = await database.selectFrom('missed_slots').select(['cell', 'slot_at']).execute();
        const accounted = new Set([...known.map((run) => run.run_id), ...missed.map((slot) => `${slot.cell} ${slot.slot_at.getTime()}`)]); // prettier-ignore
        return slots.filter((slot) => !accounted.has(slot.runId) && !accounted.has(`${slot.cell.id} ${slot.slotAt}`)).map(({ runId }) => runId); // prettier-ignore
      },
      /** How runs ended, and how many the counters of Prometheus say. */
      async outcomes() {
        const text = await fetch(`${api.said}/metrics`).then((answer) => answer.text());
        const counted = [...text.matchAll(/^congdan_runs_total\{.*\} (\d+)$/gm)].reduce((sum, [, value]) => sum + Number(value), 0); // prettier-ignore
        // Asked last: a run that ends in between is not one counted twice.
        const rows = await database
          .selectFrom('runs')
          .select(['run_id', 'outcome', 'monitor_fault', 'record'])
          .execute();
        return { rows, counted };
      },
      stop: () => all.disposeAsync(),
    };
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}

async function startPart(command: string, args: readonly string[], env: NodeJS.ProcessEnv, ready: RegExp) {
  let running = await launch(command, args, env, ready);
  const end = async (): Promise<void> => {
    const { child } = running;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGCONT');
    child.kill('SIGKILL');
    await gone;
  };
  return {
    get pid() {
      return running.child.pid ?? 0;
    },
    get said() {
      return running.said;
    },
    signal: (name: NodeJS.Signals) => void running.child.kill(name),
    again: async () => {
      await end();
      running = await launch(command, args, env, ready);
    },
    story: () => {
      const { child, last } = running;
      const state = child.exitCode ?? child.signalCode;
      return [`${args.at(-1) ?? command} (${state === null ? 'lives' : `ended: ${state}`}) said last:`, ...last].join('\n  '); // prettier-ignore
    },
    end,
  } satisfies Part & { end(): Promise<void> };
}

async function launch(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  ready: RegExp,
): Promise<{ readonly child: ChildProcess; readonly said: string; readonly last: readonly string[] }> {
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = Promise.withResolvers<string>();
  const last: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      if (last.push(line) > 20) last.shift();
      const match = ready.exec(line);
      if (match) said.resolve(match[1] ?? '');
    });
  child.once('error', said.reject);
  child.once('close', (code) => said.reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${last.join('\n')}`))); // prettier-ignore
  return { child, said: await said.promise, last };
}
