/**
 * Which class names and ids of a product can be renamed wherever they are served: those of its own style sheets that its
 * scripts give to elements but never look for, nor choose at run time, and that no widget library has.
 */
import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export interface StyleNames {
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** All of the product's scripts, to ask whether they know of an id. */
  readonly scripts: string;
}

const portals = fileURLToPath(new URL('../portals/', import.meta.url));
const ofLibraries =
  /^(?:ant|anticon|v|mat|mdc|cdk|ui|select2|formio|btn|card|col|row|form|input|datagrid|datepicker|toast|material|aspNet|bi|required)(?:-|$)|^(?:active|actions|closed|open|name|day|disabled|picker|content-placeholders)$/;

/** Reads the product's folder `browser/`; a product without one has none. */
export async function styleNames(product: string): Promise<StyleNames> {
  const read = async (pattern: string): Promise<string> => {
    const texts: string[] = [];
    for await (const file of glob(`${product}/browser/**/*.${pattern}`, { cwd: portals }))
      texts.push(await readFile(portals + file, 'utf8'));
    return texts.join('\n');
  };
  const [styles, scripts] = await Promise.all([read('css'), read('{js,ts,tsx,vue}')]);
  const selectors = styles.replace(/\/\*[^]*?\*\/|\{[^{}]*\}/g, ' ');
  const elsewhere = scripts.replace(/(?<![:\w-])(?:class|className)="[^"]*"/g, ' ');
  const free = (sign: string): ReadonlySet<string> =>
    new Set(
      [...selectors.matchAll(new RegExp(`${sign}(-?[A-Za-z_][\\w-]*)`, 'g'))]
        .map(([, name = '']) => name)
        .filter((name) => !ofLibraries.test(name) && !knows(elsewhere, name)),
    );
  return { classes: free('\\.'), ids: free('#'), scripts };
}

/** Whether a text has the name as a word of its own. */
export const knows = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\w-])${name.replace(/[^\w-]/g, '\\$&')}(?![\\w-])`).test(text);
