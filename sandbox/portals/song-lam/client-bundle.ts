/** The portal's single-page application, as `keptBundle` serves it. */
import { fileURLToPath } from 'node:url';
import { keptBundle } from '../kept-bundle.ts';

const sources = new URL('./browser/', import.meta.url);

export const clientBundle = keptBundle({
  name: 'song-lam-app',
  sources,
  builders: ['build-bundle.ts', 'addresses.ts'].map((file) => new URL(file, import.meta.url)),
  packages: [
    ...['cdk', 'common', 'compiler', 'core', 'forms', 'material', 'platform-browser', 'router'].map(
      (part) => `@angular/${part}`,
    ),
    ...['material-icons', 'rxjs'],
  ],
  build: async () => {
    const { buildBundle } = await import('./build-bundle.ts');
    return buildBundle(fileURLToPath(new URL('song-lam-app.ts', sources)));
  },
});
