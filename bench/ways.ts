/** How each way of making the journeys is started: as processes of its own, which end when their journeys are made. */
import { fileURLToPath } from 'node:url';
import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';

export const ways = ['bare', 'citizen', 'congdan', 'elastic', 'playwrightTest'] as const;
export type Way = (typeof ways)[number];

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
export const peersFolder = here('peers');

type Command = readonly [program: string, args: readonly string[], more?: Readonly<Record<string, string>>];

/** `congdan` is a worker that goes on until it is stopped; its journeys come by the queue. */
export function commandsOf(way: Way, env: Readonly<Record<string, string>>): readonly Command[] {
  const { BENCH_LANES = '', BENCH_CONTEXT = '{}', CHROMIUM_PATH } = env;
  const node = process.execPath;
  switch (way) {
    case 'bare':
    case 'citizen':
      return [[node, [here(`${way}.ts`)]]];
    case 'congdan':
      return [[node, [here('../worker/main.ts')], { CONGDAN_CONCURRENCY: BENCH_LANES }]];
    case 'elastic': {
      const options = JSON.stringify({ ...(JSON.parse(BENCH_CONTEXT) as object), executablePath: CHROMIUM_PATH });
      const args = ['node_modules/@elastic/synthetics/dist/cli.js', peersFolder, '--pattern', 'walks\\.journey\\.cjs$', '--reporter', 'json', '--screenshots', 'on', '--playwright-options', options]; // prettier-ignore
      return Array.from({ length: Number(BENCH_LANES) }, (_, lane) => [node, args, { BENCH_LANE: String(lane) }]);
    }
    case 'playwrightTest':
      return [[node, ['node_modules/@playwright/test/cli.js', 'test', '--config', 'playwright.config.cjs']]];
  }
}

export interface Started {
  readonly pids: readonly number[];
  /** Resolves when all have ended well. @throws with what the first one printed that did not */
  readonly ended: Promise<void>;
  stop(): void;
}

export function start(way: Way, env: Readonly<Record<string, string>>, logFile: string): Started {
  const children = commandsOf(way, env).map(([program, args, more]) =>
    spawn(program, args, {
      cwd: way === 'elastic' || way === 'playwrightTest' ? peersFolder : here('..'),
      env: { ...process.env, ...env, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
  const log = createWriteStream(logFile, { flags: 'a' });
  const ended = Promise.all(children.map((child) => endOf(child, way, log))).then(() => log.end());
  return {
    pids: children.flatMap(({ pid }) => pid ?? []),
    ended: ended.then(() => undefined),
    stop: () => children.forEach((child) => child.kill('SIGTERM')),
  };
}

async function endOf(child: ChildProcess, way: Way, log: NodeJS.WritableStream): Promise<void> {
  const last: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      log.write(text);
      if (last.push(text) > 20) last.shift();
    });
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`${way} ended with ${String(code)}: ${last.join('').slice(-2_000)}`);
}
