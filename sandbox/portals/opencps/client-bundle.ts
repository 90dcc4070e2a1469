/**
 * Serves the portal's single-page application at `/static/`, compressed, under addresses with a digest that browsers may
 * keep. It is bundled once and kept in node_modules/.cache, under a digest of all that goes into it.
 */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Router } from 'express';

const compress = promisify(gzip);

const sources = fileURLToPath(new URL('./browser/', import.meta.url));
const cache = fileURLToPath(new URL('../../../node_modules/.cache/congdan-sandbox/', import.meta.url));
const contentTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
};

export interface ClientBundle {
  readonly router: Router;
  readonly script: string;
  readonly style: string;
}

let prepared: Promise<ClientBundle> | undefined;

/** The work is done once in a process, for all portals of this product. */
export function clientBundle(): Promise<ClientBundle> {
  prepared ??= prepare();
  return prepared;
}

async function prepare(): Promise<ClientBundle> {
  const digest = await digestOfInputs();
  const files = (await kept(digest)) ?? (await bundled(digest));
  const router = Router();
  router.get('/static/:file', (request, response, next) => {
    const content = files.get(request.params.file);
    if (!content) return next();
    const zipped = files.get(`${request.params.file}.gz`);
    const asZip = zipped !== undefined && Boolean(request.acceptsEncodings('gzip'));
    response.set({
      'Content-Type': contentTypes[request.params.file.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      ...(asZip ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(asZip ? zipped : content);
  });
  const address = (file: string) => `/static/${file}?v=${digest}`;
  return { router, script: address('opencps.js'), style: address('opencps.css') };
}

/** Changes whenever the bundle would: with one of our files, or the version of a package. */
async function digestOfInputs(): Promise<string> {
  const hash = createHash('sha256');
  const builders = ['build-bundle.ts', 'vue-files.ts'].map((name) => fileURLToPath(new URL(name, import.meta.url)));
  const own = (await readdir(sources)).sort().map((name) => join(sources, name));
  for (const path of [...own, ...builders]) hash.update(basename(path)).update(await readFile(path));
  const require = createRequire(import.meta.url);
  for (const name of ['vue', 'vuetify', 'material-icons', 'esbuild']) {
    hash.update(`${name}@${(require(`${name}/package.json`) as { version: string }).version}`);
  }
  return hash.digest('hex').slice(0, 12);
}

async function kept(digest: string): Promise<ReadonlyMap<string, Uint8Array> | null> {
  const folder = join(cache, `opencps-${digest}`);
  const names = await readdir(folder).catch(() => null);
  return (
    names && new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)))
  );
}

async function bundled(digest: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const { buildBundle } = await import('./build-bundle.ts');
  const plain = await buildBundle(join(sources, 'opencps.js'));
  const zipped = await Promise.all(
    [...plain]
      .filter(([name]) => !name.endsWith('.woff2'))
      .map(async ([name, content]) => [`${name}.gz`, await compress(content)] as const),
  );
  const files = new Map([...plain, ...zipped]);
  await keep(digest, files);
  return files;
}

/** Where nothing may be written, the next start bundles again. Of two that write at once, the first is kept. */
async function keep(digest: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const folder = await mkdir(cache, { recursive: true })
    .then(() => mkdtemp(join(cache, 'opencps-')))
    .catch(() => null);
  if (folder === null) return;
  await Promise.all([...files].map(([name, content]) => writeFile(join(folder, name), content)));
  await rename(folder, join(cache, `opencps-${digest}`)).catch(() => rm(folder, { recursive: true }));
}
