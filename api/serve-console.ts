/** Serves the console's page and its files. They hold words and forms, no data: what they show they ask the API for, as whoever reads them. */
import { extname, join } from 'node:path';
import express, { type Express, type RequestHandler } from 'express';
import { consolePaths } from './console/console-paths.ts';
import { type ConsolePage, pageHints } from './page-hints.ts';
import { Problem } from './problems.ts';

const builtFolder = join(import.meta.dirname, 'console', 'built');

/** Their names hold the hash of what is in them. */
const forever = { index: false, immutable: true, maxAge: '1y' } as const;

export function serveConsole(app: Express): void {
  app.use('/console/assets', sendPacked, express.static(join(builtFolder, 'assets'), forever));
  for (const [page, path] of Object.entries(consolePaths) as [ConsolePage, string][]) {
    app.get(path, async (_request, response, next) => {
      const hints = await pageHints(builtFolder, page).catch(() => null);
      const headers = { 'Cache-Control': 'no-cache', ...(hints !== null && { Link: hints }) };
      const fresh = { root: builtFolder, cacheControl: false, headers };
      response.sendFile('console.html', fresh, (error) => {
        if (error) next(new Problem('console-not-built'));
      });
    });
  }
}

/** Sends a file as it was packed when the console was built (commands/pack-assets.ts), to whoever can unpack it. Small ones were not packed. */
const sendPacked: RequestHandler = (request, response, next) => {
  response.vary('Accept-Encoding');
  // Asked for one at a time: of several the client's order would decide, and browsers name gzip first.
  const [encoding, suffix] = request.acceptsEncodings('br') ? ['br', 'br'] : ['gzip', 'gz'];
  if (request.acceptsEncodings(encoding) === false) return next();
  response.type(extname(request.path)).setHeader('Content-Encoding', encoding);
  response.sendFile(`${request.path}.${suffix}`, { root: join(builtFolder, 'assets'), ...forever }, (error) => {
    if (!error || response.headersSent) return;
    response.removeHeader('Content-Encoding');
    response.removeHeader('Content-Type');
    next();
  });
};
