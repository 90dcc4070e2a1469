/** Builds the web console from api/console into api/console/built: once, and again only when its sources have changed. */
import { createHash } from 'node:crypto';
import { glob, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { packAssets } from './pack-assets.ts';

const project = resolve(import.meta.dirname, '..');
const folder = join(project, 'api', 'console');
const built = join(folder, 'built');
const stampFile = 'built-from.txt';

/** Everything that gets into the page: its own files, the data of provinces, devices and networks, and the versions of its packages. */
const sources = [
  'api/console/**/*.{ts,tsx,css,svg,html}',
  'journeys/portals/**/*.{ts,json}',
  'journeys/{devices,networks}.ts',
  'journeys/citizen/fold.ts',
  'diagnosis/{causes,review/review}.ts',
  'package-lock.json',
];

/**
 * Takes a few seconds the first time, some milliseconds after that.
 * @throws {Error} the sources cannot be built
 */
export async function buildConsole(): Promise<void> {
  const stamp = await stampOfSources();
  if ((await readFile(join(built, stampFile), 'utf8').catch(() => '')) === stamp) return;
  const { build } = await import('vite');
  // Beside its place, so that nobody is ever served half of it.
  const { NODE_ENV: before } = process.env;
  const made = join(folder, `built-${process.pid}`);
  try {
    const configFile = join(folder, 'vite.config.ts');
    // Vite builds for development under any other NODE_ENV, as the tests have one: one build serves both.
    process.env['NODE_ENV'] = 'production';
    await build({ root: folder, configFile, logLevel: 'error', build: { outDir: made, emptyOutDir: true } });
    await packAssets(join(made, 'assets'));
    await writeFile(join(made, stampFile), stamp);
    await rm(built, { recursive: true, force: true });
    await rename(made, built);
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
    await rm(made, { recursive: true, force: true });
  }
}

async function stampOfSources(): Promise<string> {
  const files: string[] = [];
  for await (const file of glob([...sources], { cwd: project, exclude: ['api/console/built*/**'] })) files.push(file);
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(`${file}\0`).update(await readFile(join(project, file)));
  return hash.digest('hex');
}
