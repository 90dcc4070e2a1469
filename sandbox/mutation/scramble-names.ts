/** Renames the classes and ids of a product in what it serves, the same everywhere. */
import { createHash } from 'node:crypto';
import { knows, type StyleNames } from './style-names.ts';

export type ServedAs = 'html' | 'css' | 'javascript';

/** Attributes whose value is the id of an element, or several. */
const idAttributes = /(?<=[\s"'])(id|for|headers|list|form|aria-(?:labelledby|describedby|controls))="([^"]*)"/g;

/** Pure. In scripts only what gives an element a class as a plain string is renamed. */
export function scrambleNames(
  text: string,
  kind: ServedAs,
  { classes, ids, scripts }: StyleNames,
  seed: string,
): string {
  const renamed = (name: string): string =>
    `x${createHash('sha256').update(`${seed}/${name}`).digest('hex').slice(0, 7)}`;
  const classList = (list: string): string =>
    list.replace(/[^\s]+/g, (name) => (classes.has(name) ? renamed(name) : name));
  if (kind === 'css') {
    return text.replace(/([.#])(-?[A-Za-z_][\w-]*)(?=[^{}]*\{)/g, (whole, sign: string, name: string) =>
      (sign === '.' ? classes : ids).has(name) ? `${sign}${renamed(name)}` : whole,
    );
  }
  if (kind === 'javascript') {
    // Beside a class that changes a plain one stands alone in a list; only a name with a hyphen is surely no other word.
    return (
      text
        .replace(/\b(class|className):"([^"]*)"/g, (_, key: string, list: string) => `${key}:"${classList(list)}"`)
        // Templates that the browser compiles stand in scripts as they are written.
        .replace(/(?<=\s)class="([\w\s-]*)"/g, (_, list: string) => `class="${classList(list)}"`)
        .replace(/"(\w+(?:-\w+)+)"/g, (_, name: string) => `"${classList(name)}"`)
    );
  }
  // An id may be named in a handler, a script of the page or a template that a script copies: then it stays.
  const elsewhere = text.replace(idAttributes, ' ') + (text.match(/<template[^]*?<\/template>/g) ?? []).join('');
  const fates = new Map<string, string>();
  const fate = (id: string): string => {
    const known = fates.get(id);
    if (known !== undefined) return known;
    // Scripts that copy rows put ids together: `row_` and a number.
    const stem = /^.*[_-]/.exec(id)?.[0];
    const made = stem !== undefined && scripts.includes(stem);
    const free = ids.has(id) || (!made && !knows(scripts, id) && !knows(elsewhere, id));
    fates.set(id, free ? renamed(id) : id);
    return fates.get(id) ?? id;
  };
  return text
    .replace(idAttributes, (_, name: string, list: string) => `${name}="${list.replace(/[^\s]+/g, fate)}"`)
    .replace(/(?<=[\s"'])class="([^"]*)"/g, (_, list: string) => `class="${classList(list)}"`);
}
