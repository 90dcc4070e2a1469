/** Changes the text of a portal's own pages, styles and scripts on its way out. */
import type { RequestHandler } from 'express';
import type { ServedAs } from './scramble-names.ts';

/** Served files of a widget library by itself; they stay as they are. */
const ofLibraries = /\.min\.|^\/(?:static|resources|assets)\/(?:flatpickr|formio|jquery|select2|bootstrap|inputmask)/;

/** Nothing is sent compressed, so that all of it can be read here. Whatever is no such text passes untouched. */
export function rewriteResponses(rewrite: (text: string, kind: ServedAs) => string): RequestHandler {
  return (request, response, next) => {
    if (ofLibraries.test(request.path)) return next();
    delete request.headers['accept-encoding'];
    const end = response.end.bind(response) as (chunk: Buffer | string, done?: () => void) => typeof response;
    response.end = ((chunk?: unknown, encoding?: unknown, done?: unknown) => {
      const kind = /(html|css|javascript)/.exec(String(response.getHeader('content-type') ?? ''))?.[1];
      const text =
        typeof chunk === 'string' || chunk instanceof Uint8Array ? Buffer.from(chunk as string) : Buffer.of();
      if (!kind || response.headersSent || text.length === 0) return end(text, ...callbacks(encoding, done));
      const changed = Buffer.from(rewrite(text.toString('utf8'), kind as ServedAs));
      response.setHeader('content-length', changed.length);
      return end(changed, ...callbacks(encoding, done));
    }) as typeof response.end;
    next();
  };
}

const callbacks = (...given: readonly unknown[]): [] | [() => void] => {
  const done = given.find((argument) => typeof argument === 'function');
  return done ? [done as () => void] : [];
};
