/** How the console is built: files with hashed names under /console/, nothing inline, because the content policy allows nothing inline. */
import { join } from 'node:path';
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/console/',
  build: {
    // From it the api knows which files a page will ask for.
    manifest: 'manifest.json',
    rolldownOptions: { input: join(import.meta.dirname, 'console.html') },
    // Would put small files into the page as data: addresses, which neither scripts nor styles may have.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    chunkSizeWarningLimit: 800,
  },
});
