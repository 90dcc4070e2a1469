/**
 * The browser libraries of the portal, from the installed packages: Form.io's renderer, Bootstrap, flatpickr, and the
 * portal's own scripts. Read and compressed once for all portals; addresses carry a digest, so browsers keep them.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Router } from 'express';

const compress = promisify(gzip);

const ofFormIo = createRequire(import.meta.resolve('@formio/js/form'));

/** Address below `/static/` → where the file is. Form.io itself asks for the time zones and flatpickr's style. */
const files = {
  'bootstrap.min.css': import.meta.resolve('bootstrap/dist/css/bootstrap.min.css'),
  'formio.full.min.css': import.meta.resolve('@formio/js/dist/formio.full.min.css'),
  'fonts/bootstrap-icons.woff2': import.meta.resolve('@formio/js/dist/fonts/bootstrap-icons.woff2'),
  'formio.form.min.js': import.meta.resolve('@formio/js/dist/formio.form.min.js'),
  'flatpickr-formio/flatpickr.min.css': import.meta.resolve('flatpickr/dist/flatpickr.min.css'),
  'moment-timezone/data/packed/latest.json': pathToFileURL(ofFormIo.resolve('moment-timezone/data/packed/latest.json'))
    .href,
  'flatpickr.min.js': import.meta.resolve('flatpickr/dist/flatpickr.min.js'),
  'flatpickr-vn.js': import.meta.resolve('flatpickr/dist/l10n/vn.js'),
  'igate.css': import.meta.resolve('./browser/igate.css'),
  'site.js': import.meta.resolve('./browser/site.js'),
  'choose-case.js': import.meta.resolve('./browser/choose-case.js'),
  'application.js': import.meta.resolve('./browser/application.js'),
  'vietnamese.js': import.meta.resolve('./browser/vietnamese.js'),
  'older-browsers.js': import.meta.resolve('./browser/older-browsers.js'),
} as const;

export type ClientLibrary = keyof typeof files;

const contentTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  woff2: 'font/woff2',
};

export interface ClientLibraries {
  readonly router: Router;
  /** Address of a library, with its digest. */
  address(file: ClientLibrary): string;
}

let prepared: Promise<ClientLibraries> | undefined;

/** Serves them at `/static/…`. The work is done once in a process. */
export function clientLibraries(): Promise<ClientLibraries> {
  prepared ??= prepare();
  return prepared;
}

async function prepare(): Promise<ClientLibraries> {
  const entries = await Promise.all(
    Object.entries(files).map(async ([name, url]) => {
      const content = await readFile(new URL(url));
      const digest = createHash('sha256').update(content).digest('hex').slice(0, 12);
      return [name, { content, zipped: await compress(content), digest }] as const;
    }),
  );
  const library = new Map(entries);
  const router = Router();
  router.get('/static/*path', (request, response, next) => {
    const name = request.params['path'].join('/');
    const found = library.get(name);
    if (!found) return next();
    const zipped = !name.endsWith('.woff2') && Boolean(request.acceptsEncodings('gzip'));
    response.set({
      'Content-Type': contentTypes[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(zipped ? found.zipped : found.content);
  });
  return { router, address: (name) => `/static/${name}?v=${library.get(name)?.digest}` };
}
