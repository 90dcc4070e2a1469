/**
 * A procedure as the application draws it: the wording this product takes for each question, and in which of its manners
 * the words stand: as the field's label, only as its placeholder, in the cell beside it or above it.
 */
import { createHash } from 'node:crypto';
import type { CitizenRecord, FormField, FormSection, Procedure } from '../../procedures/procedure.ts';

export type Manner = 'label' | 'placeholder' | 'cell' | 'above';

export interface Question extends Pick<FormField, 'id' | 'kind' | 'required' | 'dependsOn'> {
  readonly label: string;
  readonly options: readonly string[];
  readonly hint: string;
  readonly value: string;
  readonly locked: boolean;
  readonly manner: Manner;
  /** Chooses among widgets that serve alike. */
  readonly look: number;
}

export interface EFormSection extends Pick<FormSection, 'id' | 'title' | 'repeated'> {
  readonly questions: readonly Question[];
}

export function eForm(procedure: Procedure, citizen: CitizenRecord): readonly EFormSection[] {
  return procedure.sections.map((section) => {
    const taken = new Set<string>();
    const questions = section.fields.map((field) => {
      const number = numberOf(`${procedure.id}/${section.id}/${field.id}`);
      const label = wordingOf(field, number, taken);
      taken.add(label.toLowerCase());
      return question(field, label, number, section.repeated ? '' : field.prefill ? citizen[field.prefill] : '');
    });
    const { id, title, repeated } = section;
    return { id, title, ...(repeated ? { repeated } : {}), questions };
  });
}

/** Always the same for the same text, so that a form looks the same whenever it is opened. */
const numberOf = (text: string): number => createHash('sha256').update(`opencps/${text}`).digest().readUInt32BE(0);

/** One of the wordings of a question that no other question of its section has. */
function wordingOf({ label, variants = [] }: FormField, number: number, taken: ReadonlySet<string>): string {
  const wordings = [...variants, label];
  const turned = wordings.map((_, n) => wordings[(number + n) % wordings.length] ?? label);
  return turned.find((wording) => !taken.has(wording.toLowerCase())) ?? label;
}

function question(field: FormField, label: string, number: number, value: string): Question {
  const { id, kind, required, options = [], hint = '', dependsOn, locked = false } = field;
  const look = Math.floor(number / 64);
  const manner = mannerOf(field, value !== '', number);
  return { id, kind, required, label, options, hint, value, locked, manner, look, ...(dependsOn ? { dependsOn } : {}) };
}

/** What is filled in hides its placeholder, and radios and check boxes have none. */
function mannerOf({ kind }: FormField, filled: boolean, number: number): Manner {
  const beside: Manner = number % 2 === 0 ? 'cell' : 'above';
  const hides = filled || kind === 'radio' || kind === 'checkbox';
  const share = Math.floor(number / 2) % 24;
  if (hides) return share < 12 ? 'label' : beside;
  return share < 8 ? 'label' : share < 21 ? 'placeholder' : beside;
}
