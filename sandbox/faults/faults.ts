/**
 * All faults: every other file of this folder, read at start.
 */
import { readdir } from 'node:fs/promises';
import type { Fault } from './fault.ts';

const notFaults = new Set(['fault.ts', 'faults.ts']);

const camelCase = (slug: string) => slug.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Sorted by id. Throws when a file does not export a fault of its own name. */
export async function loadFaults(): Promise<readonly Fault[]> {
  const files = (await readdir(import.meta.dirname)).filter((file) => file.endsWith('.ts') && !notFaults.has(file));
  return Promise.all(
    files.sort().map(async (file) => {
      const id = file.slice(0, -'.ts'.length);
      const exports = (await import(new URL(file, import.meta.url).href)) as Record<string, Fault | undefined>;
      const fault = exports[camelCase(id)];
      if (fault?.id !== id)
        throw new Error(`sandbox/faults/${file} must export a fault named ${camelCase(id)} with id "${id}".`);
      return fault;
    }),
  );
}
