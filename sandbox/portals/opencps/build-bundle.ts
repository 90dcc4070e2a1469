/**
 * Bundles the portal's single-page application: our components, Vue, Vuetify and its icon font, into one script, one
 * style sheet and the font's file.
 */
import { build } from 'esbuild';
import { vueFiles } from './vue-files.ts';

/** File name → content. `entry` is the path of the application's first file; its name becomes the bundle's. */
export async function buildBundle(entry: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    outdir: '/static',
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome80',
    legalComments: 'none',
    logLevel: 'silent',
    // Fonts in the formats of older browsers are named in style sheets, and never fetched.
    loader: { '.woff2': 'file', '.woff': 'empty', '.ttf': 'empty', '.eot': 'empty' },
    define: {
      'process.env.NODE_ENV': '"production"',
      // Vuetify's logger asks for it.
      'process.env.VITE_LOGGER_ENABLED': 'undefined',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [vueFiles],
  });
  return new Map(outputFiles.map(({ path, contents }) => [path.replace(/^.*\//, ''), contents]));
}
