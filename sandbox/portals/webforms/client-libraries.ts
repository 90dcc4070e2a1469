/**
 * The few browser files of the portal: jQuery with jQuery UI's calendar, Inputmask, its own style and script. Read and
 * compressed once for all portals; addresses carry a digest, so browsers keep them.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { Router } from 'express';

/** Address below `/static/` → the files it is made of. */
const files = {
  'jquery.min.js': [import.meta.resolve('jquery/dist/jquery.min.js')],
  'jquery-ui.js': [
    import.meta.resolve('jquery-ui/ui/version.js'),
    import.meta.resolve('jquery-ui/ui/keycode.js'),
    import.meta.resolve('jquery-ui/ui/widgets/datepicker.js'),
    import.meta.resolve('jquery-ui/ui/i18n/datepicker-vi.js'),
  ],
  'jquery-ui.css': [
    import.meta.resolve('jquery-ui/themes/base/core.css'),
    import.meta.resolve('jquery-ui/themes/base/datepicker.css'),
    import.meta.resolve('jquery-ui/themes/base/theme.css'),
  ],
  'inputmask.min.js': [import.meta.resolve('inputmask/dist/inputmask.min.js')],
  'webforms.css': [import.meta.resolve('./browser/webforms.css')],
  'site.js': [import.meta.resolve('./browser/site.js')],
  'e-form.js': [import.meta.resolve('./browser/e-form.js')],
  'application.js': [import.meta.resolve('./browser/application.js')],
  'xoa.svg': [import.meta.resolve('./browser/xoa.svg')],
  'lich.svg': [import.meta.resolve('./browser/lich.svg')],
  'tai-lai.svg': [import.meta.resolve('./browser/tai-lai.svg')],
  'in.svg': [import.meta.resolve('./browser/in.svg')],
  'quoc-huy.svg': [import.meta.resolve('./browser/quoc-huy.svg')],
} as const;

export type ClientLibrary = keyof typeof files;

const contentTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

export interface ClientLibraries {
  readonly router: Router;
  /** Address of a file, with its digest. */
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
    Object.entries(files).map(async ([name, parts]) => {
      const contents = await Promise.all(parts.map((part) => readFile(new URL(part), 'utf8')));
      const content = contents.join('\n');
      const digest = createHash('sha256').update(content).digest('hex').slice(0, 12);
      return [name, { content, zipped: gzipSync(content), digest }] as const;
    }),
  );
  const library = new Map(entries);
  const router = Router();
  router.get('/static/:name', (request, response, next) => {
    const found = library.get(request.params.name);
    if (!found) return next();
    const zipped = Boolean(request.acceptsEncodings('gzip'));
    response.set({
      'Content-Type': contentTypes[request.params.name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(zipped ? found.zipped : found.content);
  });
  return { router, address: (name) => `/static/${name}?v=${library.get(name)?.digest}` };
}
