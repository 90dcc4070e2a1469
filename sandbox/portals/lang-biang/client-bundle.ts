/** The portal's single-page application, as `keptBundle` serves it. */
import { fileURLToPath } from 'node:url';
import { keptBundle } from '../kept-bundle.ts';

const sources = new URL('./browser/', import.meta.url);

export const clientBundle = keptBundle({
  name: 'lang-biang',
  sources,
  builders: [
    'addresses.ts',
    '../opencps/build-bundle.ts',
    '../opencps/vue-files.ts',
    '../opencps/browser/masked-date.js',
    '../opencps/browser/use-dossier.js',
    '../song-lam/browser/plain-letters.ts',
  ].map((file) => new URL(file, import.meta.url)),
  packages: ['vue', 'vuetify', '@mdi/font'],
  build: async () => {
    const { buildBundle } = await import('../opencps/build-bundle.ts');
    return buildBundle(fileURLToPath(new URL('lang-biang.js', sources)));
  },
});
