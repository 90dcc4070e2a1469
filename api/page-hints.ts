/**
 * What a page of the console asks for first, for the header `Link` that comes with it (RFC 8288): the browser fetches it while the script
 * is still on its way, instead of one after the other.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { consolePaths } from './console/console-paths.ts';

export type ConsolePage = keyof typeof consolePaths;

const catalogue = ['/api/v1/services', '/api/v1/portals', '/api/v1/causes'];

/** Beside `/api/v1/me`, which every page asks; only what anybody may read, by the very address that the page asks for. */
const firstAnswers: Readonly<Partial<Record<ConsolePage, readonly string[]>>> = {
  overview: [...catalogue, '/api/v1/summary'],
  status: [...catalogue, '/api/v1/summary', '/api/v1/maintenance-windows'],
  provinces: catalogue,
  comparison: catalogue,
  beforeAfter: catalogue,
  services: catalogue,
  reports: catalogue,
  runs: catalogue,
  run: catalogue,
  incident: catalogue,
  live: catalogue,
};

/** As Vite writes it: https://vite.dev/guide/backend-integration. */
const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), imports: z.array(z.string()).default([]), isEntry: z.boolean().default(false) }),
);

/** @param builtFolder read each time: the console may be built anew while the api runs */
export async function pageHints(builtFolder: string, page: ConsolePage): Promise<string> {
  const manifest = manifestSchema.parse(JSON.parse(await readFile(join(builtFolder, 'manifest.json'), 'utf8')));
  const files = new Set<string>();
  const add = (name: string): void => {
    const chunk = manifest[name];
    // The entry and what it imports stand in the page itself.
    if (chunk === undefined || chunk.isEntry || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports) add(imported);
  };
  add(`pages/${page.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-page.tsx`);
  return [
    ...['/api/v1/me', ...(firstAnswers[page] ?? [])].map((address) => `<${address}>; rel=preload; as=fetch; crossorigin; fetchpriority=low`), // prettier-ignore
    ...[...files].map((file) => `</console/${file}>; rel=modulepreload; crossorigin`),
  ].join(', ');
}
