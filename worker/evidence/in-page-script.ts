import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/**
 * The function of a file of `in-page/`, for `evaluate`, which takes a function's text to the page: what runs there is compiled
 * against the browser's types, so it cannot be imported here. It leaves nothing behind in the page and is never called here.
 */
export function inPageScript<InPage extends (...given: never[]) => unknown>(file: `${string}.ts`): InPage {
  const name = file.slice(0, -3).replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(`in-page/${file}`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'inPage',
    target: 'chrome105',
    minify: true,
  });
  const body = `${outputFiles[0]?.text ?? ''}; return inPage.${name}(given, more);`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- its text is our own, and only its text is used
  return new Function('given', 'more', body) as unknown as InPage;
}
