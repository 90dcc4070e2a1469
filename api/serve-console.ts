/** Serves the console's page and its files. They hold words and forms, no data: what they show they ask the API for, as whoever reads them. */
import { join } from 'node:path';
import express, { type Express } from 'express';
import { consolePaths } from './console/console-paths.ts';
import { Problem } from './problems.ts';

const builtFolder = join(import.meta.dirname, 'console', 'built');

export function serveConsole(app: Express): void {
  // Their names hold the hash of what is in them.
  const forever = { index: false, immutable: true, maxAge: '1y' } as const;
  app.use('/console/assets', express.static(join(builtFolder, 'assets'), forever));
  for (const path of Object.values(consolePaths)) {
    app.get(path, (_request, response, next) => {
      const fresh = { root: builtFolder, cacheControl: false, headers: { 'Cache-Control': 'no-cache' } };
      response.sendFile('console.html', fresh, (error) => {
        if (error) next(new Problem('console-not-built'));
      });
    });
  }
}
