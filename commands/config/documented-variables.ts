import { readFileSync } from 'node:fs';

export interface DocumentedVariable {
  readonly name: string;
  /** `api`, `worker`, `start`, … */
  readonly readers: string;
  readonly fallback: string;
  readonly meaning: string;
}

/** The README's table of environment variables, which a test compares with what the processes read. */
export function documentedVariables(): readonly DocumentedVariable[] {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  return [...readme.matchAll(/^\| `([A-Z][A-Z0-9_]+)`\s*\|\s*([a-z, ]+?)\s*\|\s*(.*?)\s*\|\s*(.*?)\s*\|$/gm)].map(
    ([, name = '', readers = '', fallback = '', meaning = '']) => ({
      name,
      readers,
      fallback: fallback.replaceAll('`', ''),
      meaning: meaning.replaceAll('`', '').replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1'),
    }),
  );
}
