import type { FormField } from '../../procedures/procedure.ts';
import { choiceOf } from './choice-of.ts';

/**
 * How this portal asks a question: in another wording than the official form where there is one, unless another
 * question of the same section could be meant by it.
 */
export function wordsOf(field: FormField, section: readonly FormField[]): string {
  const ambiguous = (words: string) =>
    section.some((other) => other.id !== field.id && (other.label === words || other.variants?.includes(words)));
  const wordings = (field.variants ?? []).filter((words) => !ambiguous(words));
  return wordings[choiceOf(`words/${field.id}`, Math.max(wordings.length, 1))] ?? field.label;
}
