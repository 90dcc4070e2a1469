import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The in-page reader as one script for `context.addInitScript`. Bundled in memory once a process, about 30 ms. */
export async function bundleReadingScript(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('in-page/reader.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome80',
    minify: true,
    legalComments: 'none',
  });
  const script = result.outputFiles[0];
  if (!script) throw new Error('esbuild returned no reading script');
  return script.text;
}
