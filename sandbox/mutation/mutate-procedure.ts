/**
 * A procedure as another portal might put it online: each question in another of its wordings, the questions of a
 * section and the papers in another order, everything under other ids. What is asked stays the same.
 */
import { createHash } from 'node:crypto';
import type { FormField, FormSection, Procedure } from '../procedures/procedure.ts';
import { choiceOf } from '../portals/mocua/choice-of.ts';

/** Ids that products look at: answers that other questions wait for. What waits comes after what it waits for. */
const waitsFor: Readonly<Record<string, string>> = { copies: 'wantsCopies', reason: 'kind' };
const keptIds: ReadonlySet<string> = new Set(Object.entries(waitsFor).flat());
/** Stems of ids by which a product chooses how a date is picked. */
const keptStems = /appointment|birth/i;

/** Pure: the same seed gives the same procedure. */
export function mutateProcedure(procedure: Procedure, seed: string): Procedure {
  const own = `${seed}/${procedure.id}`;
  const idOf = (id: string): string => scrambledId(id, own);
  return {
    ...procedure,
    sections: procedure.sections.map((section) => ({
      ...section,
      id: idOf(section.id),
      fields: reordered(section.fields, own).map((field) => ({
        ...reworded(field, section, own),
        id: idOf(field.id),
        ...(field.dependsOn ? { dependsOn: idOf(field.dependsOn) } : {}),
      })),
    })),
    attachments: inOrderOf(procedure.attachments, own).map((paper) => ({ ...paper, id: idOf(paper.id) })),
  };
}

function scrambledId(id: string, seed: string): string {
  if (keptIds.has(id)) return id;
  const stem = keptStems.exec(id)?.[0].toLowerCase() ?? 'q';
  return `${stem}${createHash('sha256').update(`${seed}/${id}`).digest('hex').slice(0, 8)}`;
}

/** In another wording, and in that alone, unless another question of the section could be meant by it. */
function reworded(field: FormField, section: FormSection, seed: string): FormField {
  const others = section.fields
    .filter(({ id }) => id !== field.id)
    .flatMap(({ label, variants = [] }) => [label, ...variants]);
  const wordings = (field.variants ?? []).filter((wording) => !others.includes(wording));
  const label = wordings[choiceOf(`${seed}/${field.id}`, Math.max(wordings.length, 1))] ?? field.label;
  return { ...field, label, variants: [] };
}

const inOrderOf = <T extends { readonly id: string }>(all: readonly T[], seed: string): readonly T[] =>
  all.toSorted((one, other) => rank(one, seed) - rank(other, seed));

const rank = ({ id }: { readonly id: string }, seed: string): number => choiceOf(`${seed}/order/${id}`, 2 ** 32 - 1);

/** In another order, in which each question still comes after the one that it depends on. */
function reordered(fields: readonly FormField[], seed: string): readonly FormField[] {
  const placed: FormField[] = [];
  const place = (field: FormField): void => {
    if (placed.includes(field)) return;
    const before = fields.find(({ id }) => id === (field.dependsOn ?? waitsFor[field.id]));
    if (before) place(before);
    placed.push(field);
  };
  for (const field of inOrderOf(fields, seed)) place(field);
  return placed;
}
