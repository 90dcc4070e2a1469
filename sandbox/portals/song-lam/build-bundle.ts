/**
 * Bundles the portal's single-page application: our components, Angular with its compiler, Angular Material and its icon
 * font, into one script, one style sheet and the font's file. The browser compiles the templates (`ngJitMode`), as
 * Angular's packages are published half compiled and its linker would bring all of its build tools along.
 */
import { build } from 'esbuild';

/** File name → content. `entry` is the path of the application's first file; its name becomes the bundle's. */
export async function buildBundle(entry: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    outdir: '/static',
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome100',
    legalComments: 'none',
    logLevel: 'silent',
    // Angular Material publishes its style sheets under this condition.
    conditions: ['style', 'module'],
    loader: { '.woff2': 'file' },
    define: { ngDevMode: 'false', ngJitMode: 'true', ngServerMode: 'false', ngI18nClosureMode: 'false' },
  });
  return new Map(outputFiles.map(({ path, contents }) => [path.replace(/^.*[\\/]/, ''), contents]));
}
