/**
 * Swaps the words of buttons, links and placeholders in what a portal serves: HTML, and scripts that draw it. Only what
 * is the whole of a text or of a string is swapped, never a part of a sentence.
 */
import { choiceOf } from '../portals/mocua/choice-of.ts';
import { buttonWordings } from './button-wordings.ts';

/** A letter as it stands, or as bundlers write it in scripts: `ử`, `\u1EED`, `\xE0`. */
function letter(character: string): string {
  const code = character.charCodeAt(0).toString(16);
  if (/^[\w ]$/.test(character)) return character;
  const escaped = code.length <= 2 ? `\\\\x${code}` : `\\\\u${code.padStart(4, '0')}`;
  return `(?:${character}|${escaped}|${escaped.replace(/[a-f\d]+$/, (digits) => digits.toUpperCase())})`;
}

const known = Object.keys(buttonWordings);
const whole = new RegExp(
  `(?<=[>"'\`]\\s*)(?:${known.map((words) => `(${[...words].map(letter).join('')})`).join('|')})(?=\\s*[<"'\`])`,
  'g',
);

/** Pure; the same words become the same others wherever they stand. */
export function reword(text: string, seed: string): string {
  return text.replace(whole, (match: string, ...groups: readonly (string | undefined)[]) => {
    const words = known[groups.findIndex((group) => group === match)];
    const others = buttonWordings[words ?? ''] ?? [];
    return others[choiceOf(`${seed}/${words}`, Math.max(others.length, 1))] ?? match;
  });
}
