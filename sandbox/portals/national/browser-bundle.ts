/**
 * The two applications that run in the browser, bundled by esbuild: React, Ant Design and their own code. Bundling takes
 * seconds, so what came of it is kept in node_modules/.cache by a digest of all that went in.
 */
import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Router } from 'express';

export type Entry = 'portal' | 'form';

export interface BrowserBundle {
  /** Serves it below `/assets/`. */
  readonly router: Router;
  /** Addresses. */
  script(entry: Entry): string;
  style(entry: Entry): string;
}

interface Built {
  /** File name → content. */
  readonly files: Readonly<Record<string, string>>;
  readonly entries: Readonly<Record<Entry, { script: string; style: string }>>;
}

const compress = promisify(gzip);
const sources = fileURLToPath(new URL('./browser/', import.meta.url));
const cache = fileURLToPath(new URL('../../../node_modules/.cache/congdan-sandbox/', import.meta.url));
const lock = new URL('../../../package-lock.json', import.meta.url);
const libraries = ['react', 'react-dom', 'antd', '@ant-design/icons', 'dayjs', 'react-toastify', 'esbuild'];

let prepared: Promise<BrowserBundle> | undefined;

/** The work is done once in a process. */
export function browserBundle(): Promise<BrowserBundle> {
  prepared ??= prepare();
  return prepared;
}

async function prepare(): Promise<BrowserBundle> {
  const { files, entries } = await built();
  const contents = new Map(
    await Promise.all(
      Object.entries(files).map(async ([name, text]) => {
        const content = Buffer.from(text);
        return [name, { content, zipped: await compress(content) }] as const;
      }),
    ),
  );
  const router = Router();
  router.get('/assets/:name', (request, response, next) => {
    const found = contents.get(request.params.name);
    if (!found) return next();
    const zipped = Boolean(request.acceptsEncodings('gzip'));
    response.set({
      'Content-Type': request.params.name.endsWith('.css') ? 'text/css' : 'text/javascript',
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(zipped ? found.zipped : found.content);
  });
  const address = (name: string) => `/assets/${name}`;
  return {
    router,
    script: (entry) => address(entries[entry].script),
    style: (entry) => address(entries[entry].style),
  };
}

/** From the cache, or bundled now. */
async function built(): Promise<Built> {
  const kept = `${cache}national-${await digestOfInputs()}.json`;
  try {
    return JSON.parse(await readFile(kept, 'utf8')) as Built;
  } catch {
    const fresh = await bundle();
    await mkdir(cache, { recursive: true });
    // Several processes may start at once: none shall read a file that is half written.
    await writeFile(`${kept}.${process.pid}`, JSON.stringify(fresh));
    await rename(`${kept}.${process.pid}`, kept);
    return fresh;
  }
}

async function digestOfInputs(): Promise<string> {
  const digest = createHash('sha256');
  const { packages } = JSON.parse(await readFile(lock, 'utf8')) as { packages: Record<string, { version: string }> };
  for (const library of libraries) digest.update(`${library}@${packages[`node_modules/${library}`]?.version}\n`);
  digest.update(await readFile(fileURLToPath(import.meta.url)));
  const files: string[] = [];
  for await (const file of glob('**/*.{ts,tsx,css}', { cwd: sources })) files.push(file);
  for (const file of files.sort()) digest.update(`${file}\n`).update(await readFile(`${sources}${file}`));
  return digest.digest('hex').slice(0, 16);
}

async function bundle(): Promise<Built> {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    entryPoints: { portal: `${sources}portal/portal-app.tsx`, form: `${sources}form/form-app.tsx` },
    outdir: cache,
    absWorkingDir: cache.slice(0, cache.indexOf('node_modules')),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome80',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    entryNames: '[name]-[hash]',
    legalComments: 'none',
    metafile: true,
    write: false,
  });
  const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  const entryOf = (entry: Entry) => {
    const [path = '', output] =
      Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(`/${entry}-app.tsx`)) ?? [];
    return { script: nameOf(path), style: nameOf(output?.cssBundle ?? '') };
  };
  return {
    files: Object.fromEntries(outputFiles.map(({ path, text }) => [nameOf(path), text])),
    entries: { portal: entryOf('portal'), form: entryOf('form') },
  };
}
