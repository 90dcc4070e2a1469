/** Browser files of a portal: styles, scripts and fonts, its own and those of the installed packages. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Router } from 'express';

const compress = promisify(gzip);

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface ServedFiles<Name extends string> {
  readonly router: Router;
  /** Address of a file, with its digest: browsers keep it as long as it stays the same. */
  address(file: Name): string;
}

/**
 * Files that are read and compressed when first asked for, once in a process, however many portals serve them.
 *
 * @param path path below which they are served, like `/static`
 * @param sources address below the path → the files, as URLs, that it is made of
 */
export function serveFiles<Name extends string>(
  path: string,
  sources: Readonly<Record<Name, string | readonly string[]>>,
): () => Promise<ServedFiles<Name>> {
  let served: Promise<ServedFiles<Name>> | undefined;
  return () => (served ??= prepare(path, sources));
}

async function prepare<Name extends string>(
  path: string,
  sources: Readonly<Record<Name, string | readonly string[]>>,
): Promise<ServedFiles<Name>> {
  const entries = await Promise.all(
    Object.entries<string | readonly string[]>(sources).map(async ([name, parts]) => {
      const contents = await Promise.all([parts].flat().map((part) => readFile(new URL(part))));
      const content = Buffer.concat(contents.flatMap((one, n) => (n === 0 ? [one] : [Buffer.from('\n'), one])));
      const digest = createHash('sha256').update(content).digest('hex').slice(0, 12);
      // A font is compressed already.
      const zipped = name.endsWith('.woff2') ? null : await compress(content);
      return [name, { content, zipped, digest }] as const;
    }),
  );
  const files = new Map<string, (typeof entries)[number][1]>(entries);
  const router = Router();
  router.get(`${path}/*name`, (request, response, next) => {
    const name = [request.params['name']].flat().join('/');
    const file = files.get(name);
    if (!file) return next();
    const zipped = request.acceptsEncodings('gzip') ? file.zipped : null;
    response.set({
      'Content-Type': contentTypes[extname(name)] ?? 'application/octet-stream',
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(zipped ?? file.content);
  });
  return { router, address: (name) => `${path}/${name}?v=${files.get(name)?.digest}` };
}
