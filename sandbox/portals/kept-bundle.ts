/**
 * Serves a portal's single-page application at `/static/`, compressed, under addresses with a digest that browsers may
 * keep. It is bundled once and kept in node_modules/.cache, under a digest of all that goes into it.
 */
import { createHash } from 'node:crypto';
import { glob, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Router } from 'express';

const compress = promisify(gzip);

const cache = fileURLToPath(new URL('../../node_modules/.cache/congdan-sandbox/', import.meta.url));
const contentTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
};

export interface BundleRecipe {
  /** The product's; script and style sheet of the bundle go by it. */
  readonly name: string;
  /** Folder of the application's files. */
  readonly sources: URL;
  /** Our files outside that folder which decide what becomes of it. */
  readonly builders: readonly URL[];
  /** npm packages that go into it. */
  readonly packages: readonly string[];
  /** File name → content. Called only when nothing is kept, so that a start without it loads no bundler. */
  build(): Promise<ReadonlyMap<string, Uint8Array>>;
}

export interface ClientBundle {
  readonly router: Router;
  /** Addresses. */
  readonly script: string;
  readonly style: string;
}

/** The work is done once in a process, for all portals of a product. */
export function keptBundle(recipe: BundleRecipe): () => Promise<ClientBundle> {
  let prepared: Promise<ClientBundle> | undefined;
  return () => (prepared ??= prepare(recipe));
}

async function prepare(recipe: BundleRecipe): Promise<ClientBundle> {
  const digest = await digestOfInputs(recipe);
  const files = (await kept(recipe, digest)) ?? (await bundled(recipe, digest));
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
  return { router, script: address(`${recipe.name}.js`), style: address(`${recipe.name}.css`) };
}

/** Changes whenever the bundle would: with one of our files, or the version of a package. */
async function digestOfInputs({ sources, builders, packages }: BundleRecipe): Promise<string> {
  const hash = createHash('sha256');
  const folder = fileURLToPath(sources);
  const own: string[] = [];
  for await (const entry of glob('**/*.*', { cwd: folder })) own.push(join(folder, entry));
  for (const path of [...own.sort(), ...builders.map((url) => fileURLToPath(url)), fileURLToPath(import.meta.url)])
    hash.update(basename(path)).update(await readFile(path));
  const require = createRequire(import.meta.url);
  for (const name of [...packages, 'esbuild']) {
    hash.update(`${name}@${(require(`${name}/package.json`) as { version: string }).version}`);
  }
  return hash.digest('hex').slice(0, 12);
}

async function kept({ name }: BundleRecipe, digest: string): Promise<ReadonlyMap<string, Uint8Array> | null> {
  const folder = join(cache, `${name}-${digest}`);
  const names = await readdir(folder).catch(() => null);
  return (
    names && new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)))
  );
}

async function bundled(recipe: BundleRecipe, digest: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const plain = await recipe.build();
  const zipped = await Promise.all(
    [...plain]
      .filter(([name]) => !name.endsWith('.woff2'))
      .map(async ([name, content]) => [`${name}.gz`, await compress(content)] as const),
  );
  const files = new Map([...plain, ...zipped]);
  await keep(recipe, digest, files);
  return files;
}

/** Where nothing may be written, the next start bundles again. Of two that write at once, the first is kept. */
async function keep(
  { name: product }: BundleRecipe,
  digest: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const folder = await mkdir(cache, { recursive: true })
    .then(() => mkdtemp(join(cache, `${product}-`)))
    .catch(() => null);
  if (folder === null) return;
  await Promise.all([...files].map(([name, content]) => writeFile(join(folder, name), content)));
  await rename(folder, join(cache, `${product}-${digest}`)).catch(() => rm(folder, { recursive: true }));
}
