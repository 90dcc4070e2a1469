/**
 * Lets esbuild read Vue's single-file components (script setup and template; styles stand in the portal's sheet).
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Plugin } from 'esbuild';
import { compileScript, parse } from 'vue/compiler-sfc';

export const vueFiles: Plugin = {
  name: 'vue-files',
  setup: (build) => {
    build.onLoad({ filter: /\.vue$/ }, async ({ path }) => {
      const { descriptor, errors } = parse(await readFile(path, 'utf8'), { filename: path, sourceMap: false });
      if (errors.length > 0)
        return { errors: errors.map(({ message }) => ({ text: message, location: { file: path } })) };
      const { content } = compileScript(descriptor, { id: basename(path), inlineTemplate: true, sourceMap: false });
      return { contents: content, loader: 'js' };
    });
  },
};
