/**
 * Counts in a page as it stands what makes it hard for whoever has to find his way by names and roles: how its fields
 * are named, which clickable things have no role, which buttons show nothing but an icon. Only what is on screen counts.
 */
import { readFile } from 'node:fs/promises';
import type { Frame } from 'playwright-core';

export interface Hardness {
  /** Text boxes and lists (what the counts of real portals' source were made over), by where their words stand. */
  readonly fields: { readonly bound: number; readonly placeholder: number; readonly beside: number };
  /** Each by what it shows, so that one that stands on many pages or in many rows can be counted once. */
  readonly clickable: { readonly withRole: readonly string[]; readonly withoutRole: readonly string[] };
  readonly buttons: { readonly named: readonly string[]; readonly iconOnly: readonly string[] };
}

const script = await readFile(new URL('./count-in-page.js', import.meta.url), 'utf8');

/** `words`: every wording of the questions of the form, by which a placeholder that asks is told from a mere example. */
export const measurePage = (frame: Frame, words: readonly string[]): Promise<Hardness> =>
  frame.evaluate<Hardness>(`(${script.slice(script.indexOf('function'))})(${JSON.stringify(words)})`);
