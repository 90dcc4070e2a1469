/**
 * What the portal's pages load: jQuery, select2 and bootstrap-datepicker from the installed packages, and the portal's
 * own styles and scripts. Read and compressed once in a process; addresses carry a digest, so browsers keep them.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Router } from 'express';

const compress = promisify(gzip);

const sources = {
  'jquery.min.js': import.meta.resolve('jquery/dist/jquery.min.js'),
  'select2.min.js': import.meta.resolve('select2/dist/js/select2.min.js'),
  'select2-vi.js': import.meta.resolve('select2/dist/js/i18n/vi.js'),
  'select2.min.css': import.meta.resolve('select2/dist/css/select2.min.css'),
  'bootstrap-datepicker.min.js': import.meta.resolve('bootstrap-datepicker/dist/js/bootstrap-datepicker.min.js'),
  'bootstrap-datepicker-vi.js': import.meta.resolve('bootstrap-datepicker/dist/locales/bootstrap-datepicker.vi.min.js'),
  'bootstrap-datepicker.min.css': import.meta
    .resolve('bootstrap-datepicker/dist/css/bootstrap-datepicker3.standalone.min.css'),
  'frame.css': import.meta.resolve('./browser/frame.css'),
  'forms.css': import.meta.resolve('./browser/forms.css'),
  'dialogs.css': import.meta.resolve('./browser/dialogs.css'),
  'tables.css': import.meta.resolve('./browser/tables.css'),
  'narrow.css': import.meta.resolve('./browser/narrow.css'),
  'icons.css': import.meta.resolve('./browser/icons.css'),
  'site.js': import.meta.resolve('./browser/site.js'),
  'controls.js': import.meta.resolve('./browser/controls.js'),
  'choose-case.js': import.meta.resolve('./browser/choose-case.js'),
  'application.js': import.meta.resolve('./browser/application.js'),
} as const;

export type ClientFile = keyof typeof sources;

export interface ClientFiles {
  readonly router: Router;
  /** Address of a file, with its digest. */
  address(file: ClientFile): string;
}

let prepared: Promise<ClientFiles> | undefined;

/** Serves them at `/resources/…`. The work is done once in a process. */
export function clientFiles(): Promise<ClientFiles> {
  prepared ??= prepare();
  return prepared;
}

async function prepare(): Promise<ClientFiles> {
  const read = await Promise.all(
    Object.entries(sources).map(async ([name, url]) => {
      const content = await readFile(new URL(url));
      const digest = createHash('sha256').update(content).digest('hex').slice(0, 8);
      return [name, { content, zipped: await compress(content), digest }] as const;
    }),
  );
  const files = new Map(read);
  const router = Router();
  router.get('/resources/:name', (request, response, next) => {
    const file = files.get(request.params.name);
    if (!file) return next();
    const zipped = Boolean(request.acceptsEncodings('gzip'));
    response.set({
      'Content-Type': `text/${request.params.name.endsWith('.css') ? 'css' : 'javascript'}; charset=utf-8`,
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(zipped ? file.zipped : file.content);
  });
  return { router, address: (name) => `/resources/${name}?ver=${files.get(name)?.digest}` };
}
