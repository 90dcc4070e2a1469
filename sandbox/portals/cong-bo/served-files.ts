/**
 * The few browser files of the portal: style, modules of custom elements, and the font of Material's icons. Read and
 * compressed once for all portals; addresses carry a digest, so browsers keep them.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { Router } from 'express';

const files = {
  'cong-bo.css': ['text/css; charset=utf-8', import.meta.resolve('./browser/cong-bo.css')],
  'forms.css': ['text/css; charset=utf-8', import.meta.resolve('./browser/forms.css')],
  'site.js': ['text/javascript; charset=utf-8', import.meta.resolve('./browser/site.js')],
  'text-field.js': ['text/javascript; charset=utf-8', import.meta.resolve('./browser/text-field.js')],
  'choice-field.js': ['text/javascript; charset=utf-8', import.meta.resolve('./browser/choice-field.js')],
  'wizard.js': ['text/javascript; charset=utf-8', import.meta.resolve('./browser/wizard.js')],
  'material-icons.woff2': ['font/woff2', import.meta.resolve('material-icons/iconfont/material-icons.woff2')],
} as const;

export type ServedFile = keyof typeof files;

export interface ServedFiles {
  readonly router: Router;
  /** Address of a file, with its digest. */
  address(file: ServedFile): string;
}

let prepared: Promise<ServedFiles> | undefined;

/** Serves them at `/assets/…`. The work is done once in a process. */
export function servedFiles(): Promise<ServedFiles> {
  prepared ??= prepare();
  return prepared;
}

async function prepare(): Promise<ServedFiles> {
  const entries = await Promise.all(
    Object.entries(files).map(async ([name, [type, source]]) => {
      const content = await readFile(new URL(source));
      const digest = createHash('sha256').update(content).digest('hex').slice(0, 12);
      return [name, { type, content, zipped: type.startsWith('text/') ? gzipSync(content) : null, digest }] as const;
    }),
  );
  const library = new Map(entries);
  const router = Router();
  router.get('/assets/:name', (request, response, next) => {
    const found = library.get(request.params.name);
    if (!found) return next();
    const zipped = request.acceptsEncodings('gzip') ? found.zipped : null;
    response.set({
      'Content-Type': found.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(zipped ?? found.content);
  });
  return { router, address: (name) => `/assets/${name}?v=${library.get(name)?.digest}` };
}
