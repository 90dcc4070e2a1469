/** The portal's single-page application, as `keptBundle` serves it. */
import { fileURLToPath } from 'node:url';
import { keptBundle } from '../kept-bundle.ts';

const sources = new URL('./browser/', import.meta.url);

export const clientBundle = keptBundle({
  name: 'opencps',
  sources,
  builders: ['build-bundle.ts', 'vue-files.ts'].map((file) => new URL(file, import.meta.url)),
  packages: ['vue', 'vuetify', 'material-icons'],
  build: async () => {
    const { buildBundle } = await import('./build-bundle.ts');
    return buildBundle(fileURLToPath(new URL('opencps.js', sources)));
  },
});
